import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { SignUpForm } from "#app/features/sessions/forms.ts";
import { askToSignUp } from "#app/features/sessions/sign-up.server.ts";
import { SignUpPage } from "#app/features/sessions/sign-up-page.tsx";
import { nextOf, refuseMore, toCodePage } from "#app/server/code-answers.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { localPath } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account"] };
export const meta = headMeta;

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get("next"));
  if (context.viewer && !context.formSent) throw redirect(next);
  const head = headOf(context, { title: i18nOf(context.lang).t("account:signUp.title"), path: "/inscription" });
  return { next, head };
}

/** Whether the address is known is told to its owner alone, by mail: the answer is the same. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const parsed = parseForm(SignUpForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { store, limits, network, lang } = context;
  const wait = (await limits.count("sign-up", network)) ?? (await countMail(context, parsed.value.email));
  if (wait !== null) return refuseMore(context, form, { reason: "accounts asked for", retryAfter: wait });
  const { name: brand } = await context.brand();
  const outcome = await askToSignUp(store, { ...parsed.value, lang, brand, at: context.now() });
  if (!outcome.asked) {
    context.log.warn({ reason: outcome.refusal }, "sign-up refused");
    const field = outcome.refusal === "password-common" ? "password" : "name";
    return data({ reply: refuse(form, outcome.refusal, field) }, 422);
  }
  return toCodePage("sign-up", outcome.ref, nextOf(form, request));
}

export default function SignUp() {
  const { next } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SignUpPage next={next} reply={sent?.reply ?? null} />;
}
