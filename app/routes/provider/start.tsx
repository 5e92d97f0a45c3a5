import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { beginAtProvider } from "#app/features/provider/begin.server.ts";
import { INTENTS, type JourneyIntent } from "#app/features/provider/intents.ts";
import { RefusedPage } from "#app/features/provider/refused-page.tsx";
import { REFUSAL_STATUS } from "#app/features/provider/refusals.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { forbidden, localPath, notFound, tooMany } from "#app/server/reply.server.ts";
import { requireMay, requireViewer } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["provider"] };
export const meta = headMeta;

/** Only a form leads to the bank: a link that somebody sends does not. */
export function loader({ context }: LoaderFunctionArgs) {
  if (!context.provider) throw notFound();
  if (!context.formSent) throw redirect("/connexion");
  const title = i18nOf(context.lang).t("provider:refused.head");
  return { head: headOf(context, { title, path: "/connexion/banque" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { provider } = context;
  if (!provider) throw notFound();
  const { form, stale } = await readForm(request, context);
  const intent = INTENTS.find((known) => known === form.get("intent")) ?? "sign-in";
  // Signing in while signed in is allowed, and no token of the old session is asked for.
  if (stale && intent !== "sign-in") throw forbidden();
  const memberId = memberOf(request, context, intent);
  const next = localPath(form.get("next"));
  const cookies = request.headers.get("Cookie") ?? "";
  const outcome = await beginAtProvider(context, { provider, cookies, intent, next, memberId });
  if (outcome.begun) return redirect(outcome.to, { status: 303, headers: outcome.headers });
  const { refusal } = outcome;
  if (refusal === "too-many") return tooMany({ refusal, next }, outcome.retryAfter);
  return data({ refusal, next }, { status: REFUSAL_STATUS[refusal] });
}

/** Whose account is to be linked, or proved again to be theirs. */
function memberOf(request: Request, context: ActionFunctionArgs["context"], intent: JourneyIntent): number | null {
  if (intent === "link") return requireMay(context, request, "account.credentials").id;
  return intent === "confirm" ? requireViewer(context, request).id : null;
}

export default function Start() {
  const sent = useActionData<typeof action>();
  return sent ? <RefusedPage refusal={sent.refusal} next={sent.next} /> : null;
}
