import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignUpForm } from "#app/features/sessions/forms.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { signUp } from "#app/features/sessions/sign-up.server.ts";
import { SignUpPage } from "#app/features/sessions/sign-up-page.tsx";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { localPath, tooMany } from "#app/server/reply.server.ts";
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

export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const parsed = parseForm(SignUpForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { store, limits, network, lang } = context;
  const wait = await limits.count("sign-up", network);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const outcome = await signUp(store, { ...parsed.value, lang, at: context.now() });
  if (!outcome.signedUp) {
    const field = outcome.refusal === "email-taken" ? "email" : "password";
    return data({ reply: refuse(form, outcome.refusal, field) }, 422);
  }
  const next = localPath(form.get("next") ?? new URL(request.url).searchParams.get("next"));
  return enter(context, { memberId: outcome.memberId, way: "password" }, { next, key: "signed-up" });
}

export default function SignUp() {
  const { next } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SignUpPage next={next} reply={sent?.reply ?? null} />;
}
