import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAccount, rename } from "#app/features/members/account.server.ts";
import { AccountPage } from "#app/features/members/account-page.tsx";
import { NameForm } from "#app/features/members/forms.ts";
import type { SignedIn } from "#app/server/context.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { languageCookie } from "#app/server/language.server.ts";
import { badRequest, done, notFound } from "#app/server/reply.server.ts";
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

export default function Account() {
  const { account } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AccountPage account={account} reply={sent?.reply ?? null} />;
}
