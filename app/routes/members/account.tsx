import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword, readAccount, rename } from "#app/features/members/account.server.ts";
import { AccountPage } from "#app/features/members/account-page.tsx";
import { NameForm, PasswordForm } from "#app/features/members/forms.ts";
import { openSession } from "#app/features/sessions/open-session.server.ts";
import type { SignedIn } from "#app/server/context.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { languageCookie } from "#app/server/language.server.ts";
import { badRequest, done, notFound, tooMany } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["threads", "writing", "account"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const account = await readAccount(context.store, id, context.lang);
  if (!account) throw notFound();
  return { account, head: headOf(context, { title: i18nOf(context.lang).t("account:account.title"), path: "/moi" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.own");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  if (form.get("intent") === "name") return saveName(context, viewer, form);
  if (form.get("intent") === "password") return savePassword(context, viewer, form);
  throw badRequest();
}

type Context = ActionFunctionArgs["context"];

async function saveName({ store, env, log, brand }: Context, member: SignedIn, form: FormData) {
  const parsed = parseForm(NameForm, form);
  if (!parsed.ok) {
    log.warn({ reason: parsed.reply.errors }, "profile refused");
    return data({ reply: parsed.reply }, 422);
  }
  const outcome = await rename(store, { member, ...parsed.value, brand: (await brand()).name });
  if (!outcome.renamed) {
    log.warn({ reason: outcome.refusal }, "profile refused");
    return data({ reply: refuse(form, outcome.refusal, "name") }, 422);
  }
  return done("/moi", "saved", new Headers({ "Set-Cookie": languageCookie(parsed.value.lang, env) }));
}

async function savePassword(context: Context, { id }: SignedIn, form: FormData) {
  const { store, limits, sessions } = context;
  const parsed = parseForm(PasswordForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const wait = await limits.count("sign-in-account", `password of ${id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const { password: current = "", newPassword: next } = parsed.value;
  const outcome = await changePassword(store, id, { current, next });
  if (outcome.changed) {
    // Whoever else was signed in with the old password is not any more.
    await sessions.invalidateUserSessions(id);
    const { headers } = await openSession(context, { memberId: id, way: "password" });
    return done("/moi", "saved", headers);
  }
  const field = outcome.refusal === "password-wrong" ? "password" : "newPassword";
  return data({ reply: refuse(form, outcome.refusal, field) }, 422);
}

export default function Account() {
  const { account } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AccountPage account={account} reply={sent?.reply ?? null} />;
}
