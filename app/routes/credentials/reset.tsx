import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ResetForm } from "#app/features/credentials/forms.ts";
import { ResetPage } from "#app/features/credentials/reset-page.tsx";
import { readReset, resetPassword } from "#app/features/credentials/reset-password.server.ts";
import { readLinkToken } from "#app/features/proofs/answers.server.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { notFound } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes"] };
export const meta = headMeta;

/** Opening the link changes nothing: mail programmes open links too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const ref = refOf(params["token"], context);
  const reading = await readReset(context.store, { ref, at: context.now() });
  const title = i18nOf(context.lang).t("codes:reset.title");
  const head = headOf(context, { title, path: "/mot-de-passe/nouveau" });
  if (!reading.open) return data({ ended: reading.refusal, email: "", head }, reading.refusal === "used" ? 409 : 410);
  return data({ ended: null, email: reading.email, head });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const ref = refOf(params["token"], context);
  const parsed = parseForm(ResetForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { name: brand } = await context.brand();
  const password = parsed.value.newPassword;
  const outcome = await resetPassword(context.store, { ref, password, brand, at: context.now() });
  if (outcome.reset)
    return enter(context, { memberId: outcome.memberId, way: "link" }, { next: "/", key: "password-changed" });
  if (outcome.refusal === "password-common") return data({ reply: refuse(form, outcome.refusal, "newPassword") }, 422);
  context.log.warn({ reason: outcome.refusal, purpose: "password-reset" }, "link refused");
  return data({ reply: null }, outcome.refusal === "used" ? 409 : 410);
}

/** The reference in a link of ours; 404 for any other. */
function refOf(token: string | undefined, { env, log }: RequestContext): string {
  const ref = readLinkToken(token ?? "", "password-reset", env.sessionSecret);
  if (ref !== null) return ref;
  log.warn({ reason: "foreign", purpose: "password-reset" }, "link refused");
  throw notFound();
}

export default function Reset() {
  const { ended, email } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ResetPage ended={ended} email={email} reply={sent?.reply ?? null} />;
}
