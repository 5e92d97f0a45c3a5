import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodePage } from "#app/features/codes/code-page.tsx";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { openSignedUp } from "#app/features/sessions/sign-up.server.ts";
import { codeAmiss, nextOf, readCodeView, refuseCode, sendAgain } from "#app/server/code-answers.server.ts";
import { readForm, textOf } from "#app/server/form.server.ts";
import { localPath } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes"] };
export const meta = headMeta;

const purpose = "sign-up";

/** The account opens when the six digits are right; the page is the same for an address that has one already. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = localPath(searchParams.get("next"));
  if (context.viewer && !context.formSent) throw redirect(next);
  const ref = searchParams.get("preuve");
  if (ref === null && !context.formSent) throw redirect("/inscription");
  const { view, status } = await readCodeView(context, { purpose, ref: ref ?? "" });
  const head = headOf(context, { title: i18nOf(context.lang).t("codes:enter.title"), path: "/inscription/code" });
  return data({ next, view, head }, status);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const ref = textOf(form, "ref") ?? "";
  if (form.get("intent") === "resend") return sendAgain(context, form, { purpose, ref });
  const amiss = await codeAmiss(context, form, { purpose, ref });
  if (amiss) return amiss;
  const outcome = await openSignedUp(context.store, { ref, at: context.now() });
  if (!outcome.opened) return refuseCode(context, form, { purpose, refusal: outcome.refusal });
  const key = outcome.fresh ? "signed-up" : "signed-in";
  return enter(context, { memberId: outcome.memberId, way: "code" }, { next: nextOf(form, request), key });
}

export default function SignUpCode() {
  const { next, view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CodePage what="signUp" next={next} view={view} reply={sent?.reply ?? null} />;
}
