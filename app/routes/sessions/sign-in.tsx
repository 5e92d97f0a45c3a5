import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DEMONSTRATION_ACCOUNTS } from "#app/features/demonstration/accounts.ts";
import { SignInForm } from "#app/features/sessions/forms.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { checkSignIn } from "#app/features/sessions/sign-in.server.ts";
import { SignInPage } from "#app/features/sessions/sign-in-page.tsx";
import { nextOf, refuseMore } from "#app/server/code-answers.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { localPath } from "#app/server/reply.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["writing", "account", "codes", "factors", "provider"] };
export const meta = headMeta;

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get("next"));
  if (context.viewer && !context.formSent) throw redirect(next);
  const accounts =
    context.env.mode === "demonstration" ? DEMONSTRATION_ACCOUNTS.map(({ email, role }) => ({ email, role })) : [];
  const head = headOf(context, { title: i18nOf(context.lang).t("account:signIn.title"), path: "/connexion" });
  return { next, accounts, head };
}

/** Signing in again while signed in is allowed, and no token of the old session is asked for. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const parsed = parseForm(SignInForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { store, limits, network } = context;
  const outcome = await checkSignIn(store, limits, { ...parsed.value, network });
  if (!outcome.known && outcome.refusal === "too-many-tries")
    return refuseMore(context, form, { reason: "passwords guessed", retryAfter: outcome.retryAfter });
  if (!outcome.known) {
    context.log.warn({ reason: "wrong-credentials" }, "sign-in refused");
    return data({ reply: refuse(form, "wrong-credentials") }, 401);
  }
  const next = nextOf(form, request);
  return enter(context, { memberId: outcome.memberId, way: "password" }, { next });
}

export default function SignIn() {
  const { next, accounts } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SignInPage next={next} accounts={accounts} reply={sent?.reply ?? null} />;
}
