import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { EmailForm } from "#app/features/codes/forms.ts";
import { ForgottenPage } from "#app/features/credentials/forgotten-page.tsx";
import { askReset } from "#app/features/credentials/reset-password.server.ts";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { refuseMore } from "#app/server/code-answers.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes"] };
export const meta = headMeta;

export function loader({ context }: LoaderFunctionArgs) {
  const title = i18nOf(context.lang).t("codes:forgotten.title");
  return { head: headOf(context, { title, path: "/mot-de-passe/oublie" }) };
}

/** The same answer whether or not the address has an account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const parsed = parseForm(EmailForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply, sentTo: null }, 422);
  const { email } = parsed.value;
  const wait = await countMail(context, email);
  if (wait !== null) return refuseMore(context, form, { reason: "mails asked for", retryAfter: wait });
  await askReset(context.store, { email, lang: context.lang, at: context.now() });
  return { reply: null, sentTo: email };
}

export default function Forgotten() {
  const sent = useActionData<typeof action>();
  const sentTo = sent && "sentTo" in sent ? sent.sentTo : null;
  return <ForgottenPage sentTo={sentTo} reply={sent?.reply ?? null} />;
}
