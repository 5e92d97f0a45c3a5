import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { offerAuthenticator } from "#app/features/factors/offer-authenticator.server.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { hasNone } from "#app/features/factors/rules.ts";
import { SecondFactorPage } from "#app/features/factors/second-factor-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, localPath } from "#app/server/reply.server.ts";
import { enterByCode, enterByRecovery, setUpFirst } from "#app/server/second-factor.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";

export const handle = { i18n: ["writing", "account", "factors"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get("next"));
  const pending = requirePending(context, next);
  const factors = await readFactors(context.store, pending.memberId);
  const offer = hasNone(factors) ? await offerAuthenticator(context, pending) : null;
  const title = i18nOf(context.lang).t(offer ? "factors:second.setUpTitle" : "factors:second.title");
  return { next, factors, offer, head: headOf(context, { title, path: "/connexion/second-facteur" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("next");
  const pending = requirePending(context, localPath(asked));
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const next = localPath(form.get("next") ?? asked);
  if (form.get("intent") === "totp") return enterByCode(context, pending, { form, next });
  if (form.get("intent") === "recovery") return enterByRecovery(context, pending, { form, next });
  if (form.get("intent") === "enable") return setUpFirst(context, pending, { form, next });
  throw badRequest();
}

/** Whoever is half signed in; a visitor begins at the beginning, anybody else has nothing to do here. */
function requirePending({ pending, viewer }: RequestContext, next: string) {
  if (pending) return pending;
  throw redirect(viewer ? next : `/connexion?next=${encodeURIComponent(next)}`, 303);
}

export default function SecondFactor() {
  const { next, factors, offer } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SecondFactorPage next={next} factors={factors} offer={offer} reply={sent?.reply ?? null} />;
}
