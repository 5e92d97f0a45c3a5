import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isSubjectName, SUBJECTS } from "#app/features/contributions/subjects.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { listPath, threadPath } from "#app/features/threads/paths.ts";
import { readForm } from "./form.server.ts";
import { done, forbidden, notFound, readId } from "./reply.server.ts";
import { requireViewer } from "./require-may.server.ts";

/** Takes a contribution off the site or puts it back, then says so where that can be undone. */
export async function changeWithdrawal({ request, params, context }: ActionFunctionArgs, withdrawn: boolean) {
  const actor = requireViewer(context, request);
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const name = params["subject"];
  if (!isSubjectName(name)) throw notFound();
  const id = readId(params["id"]);
  const outcome = await withdrawContribution(context.store, { name, id, actor, withdrawn, at: context.now() });
  if (!outcome.done) throw outcome.refusal === "not-found" ? notFound() : forbidden();

  const { thread } = outcome;
  if (!withdrawn) return done(threadPath(thread), "restored");
  // A withdrawn thread answers 410: the list is where its author can still be told, and undo.
  const place = SUBJECTS[name] === "thread" ? listPath(thread.kind) : threadPath(thread);
  return redirect(`${place}?fait=withdrawn&sur=${name}-${id}`, 303);
}
