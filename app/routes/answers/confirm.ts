import type { ActionFunctionArgs } from "@remix-run/node";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { readForm, readYes } from "#app/server/form.server.ts";
import { done, forbidden, localPath, notFound, readId } from "#app/server/reply.server.ts";
import { requireViewer } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["shield"] };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireViewer(context, request);
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const yes = readYes(form);
  const answerId = readId(params["id"]);
  const outcome = await confirmAnswer(context.store, { answerId, actor, yes, at: context.now() });
  const back = localPath(form.get("back"), "/questions");
  if (!outcome.marked && outcome.refusal === "secrecy")
    throw Response.json({ why: "secrecy", told: outcome.told, back }, { status: 422 });
  if (outcome.marked) return done(back, yes ? "confirmed" : "unconfirmed");
  throw outcome.refusal === "not-found" ? notFound() : forbidden();
}

/** Nothing is shown here but a refusal, by the boundary around: a route without a component would have none. */
export default function Confirm() {
  return null;
}
