import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkIdentity } from "#app/features/provider/link.server.ts";
import { LinkPage } from "#app/features/provider/link-page.tsx";
import { readLinking } from "#app/features/provider/read-linking.server.ts";
import { RefusedPage } from "#app/features/provider/refused-page.tsx";
import { type ProviderRefusal, REFUSAL_STATUS } from "#app/features/provider/refusals.ts";
import { stay } from "#app/features/provider/welcome.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { forbidden, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["provider"] };
export const meta = headMeta;

type Context = ActionFunctionArgs["context"];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, pending, lang } = context;
  const { path, ...linking } = linkingOf(request, context);
  const found = await readLinking(context, linking);
  const head = headOf(context, { title: i18nOf(lang).t("provider:link.title"), path: "/connexion/banque/relier" });
  if (!found.linkable) return data({ refusal: found.refusal, head }, { status: noted(context, found.refusal) });
  if (pending) throw redirect(`/connexion/second-facteur?next=${encodeURIComponent(path)}`, 303);
  const other = viewer ? ("other-account" as const) : ("signed-out" as const);
  const state = viewer?.id === found.memberId ? ("ready" as const) : other;
  return data({ state, email: found.email, path, head });
}

/** The account is theirs too: they are signed in to it, and have just proved so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const { ref, cookies } = linkingOf(request, context);
  const found = await readLinking(context, { ref, cookies });
  if (!found.linkable) return refused(context, found.refusal);
  const { memberId, payload } = found;
  if (memberId !== viewer.id) return refused(context, "somebody-else");
  const outcome = await linkIdentity(context.store, { memberId, person: payload, proofRef: ref, at: context.now() });
  if (!outcome.linked) return refused(context, outcome.refusal);
  const { next } = payload;
  return stay(context, { person: payload, applied: outcome.applied, memberId, next, key: "provider-linked" });
}

function linkingOf(request: Request, { provider }: Context) {
  if (!provider) throw notFound();
  const ref = new URL(request.url).searchParams.get("preuve") ?? "";
  const path = `/connexion/banque/relier?preuve=${encodeURIComponent(ref)}`;
  return { ref, path, cookies: request.headers.get("Cookie") ?? "" };
}

function refused(context: Context, refusal: ProviderRefusal) {
  return data({ refusal }, { status: noted(context, refusal) });
}

function noted({ log }: Context, refusal: ProviderRefusal): number {
  log.warn({ reason: refusal }, "an account and the bank's provider were not linked");
  return REFUSAL_STATUS[refusal];
}

export default function Link() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent) return <RefusedPage refusal={sent.refusal} next="/" />;
  return "refusal" in page ? <RefusedPage refusal={page.refusal} next="/" /> : <LinkPage {...page} />;
}
