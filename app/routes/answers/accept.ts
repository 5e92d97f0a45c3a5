import type { ActionFunctionArgs } from "@remix-run/node";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { readForm, readYes } from "#app/server/form.server.ts";
import { done, forbidden, localPath, notFound, readId } from "#app/server/reply.server.ts";
import { requireViewer } from "#app/server/require-may.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireViewer(context, request);
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const yes = readYes(form);
  const answerId = readId(params["id"]);
  const outcome = await acceptAnswer(context.store, { answerId, actor, yes, at: context.now() });
  if (outcome.marked) return done(localPath(form.get("back"), "/questions"), yes ? "accepted" : "unaccepted");
  throw outcome.refusal === "not-found" ? notFound() : forbidden();
}
