import { speaksForTheBank } from "#app/features/access/table.ts";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enableAuthenticator, removeAuthenticator } from "#app/features/factors/authenticator.server.ts";
import { AuthenticatorPage } from "#app/features/factors/authenticator-page.tsx";
import { CodeForm } from "#app/features/factors/forms.ts";
import { offerAuthenticator } from "#app/features/factors/offer-authenticator.server.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { mayLose } from "#app/features/factors/rules.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { RequestContext, SignedIn } from "#app/server/context.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, done, tooMany } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["writing", "account", "factors"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, sessionId, role } = requireMay(context, request, "account.credentials");
  const factors = await readFactors(context.store, id);
  const offer = factors.authenticator ? null : await offerAuthenticator(context, { memberId: id, sessionId });
  const title = i18nOf(context.lang).t("factors:authenticator.title");
  const head = headOf(context, { title, path: "/moi/authentificateur" });
  return { offer, mayRemove: mayLose(speaksForTheBank(role), "authenticator", factors), head };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  if (form.get("intent") === "enable") return enable(context, viewer, form);
  if (form.get("intent") === "remove") return remove(context, viewer, form);
  throw badRequest();
}

async function enable(context: RequestContext, { id: memberId, sessionId }: SignedIn, form: FormData) {
  const parsed = parseForm(CodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const wait = await context.limits.count("second-factor", String(memberId));
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many", "code") }, wait);
  const outcome = await enableAuthenticator(context, { memberId, sessionId, code: parsed.value.code });
  if (!outcome.enabled && outcome.refusal === "code-wrong")
    return data({ reply: refuse(form, "totp-wrong", "code") }, 401);
  if (!outcome.enabled) return data({ reply: refuse(form, "enabled-already") }, 409);
  await context.limits.giveBack("second-factor", String(memberId));
  return done("/moi/codes-de-secours", "authenticator-on", await renewSession(context, { alone: true }));
}

async function remove(context: RequestContext, { id: memberId, role }: SignedIn, form: FormData) {
  const outcome = await removeAuthenticator(context, { memberId, role });
  if (!outcome.removed)
    return data({ reply: refuse(form, outcome.refusal === "last-factor" ? "last-factor" : "gone-already") }, 409);
  return done("/moi/securite", "authenticator-off", await renewSession(context, {}));
}

export default function Authenticator() {
  const { offer, mayRemove } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AuthenticatorPage offer={offer} mayRemove={mayRemove} reply={sent?.reply ?? null} />;
}
