import type { ActionFunctionArgs } from "@remix-run/node";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { readForm, readYes, textOf } from "#app/server/form.server.ts";
import { badRequest, done, forbidden, localPath, notFound, readId } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: memberId } = requireMay(context, request, "thread.follow");
  const { form, stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const subject = form.get("subject");
  if (subject !== "thread" && subject !== "theme") throw badRequest();
  const yes = readYes(form);
  const asked = readId(textOf(form, "id"));
  const subjectId = subject === "thread" ? await standingThreadId(context.store, asked) : asked;
  if (!(await setFollow(context.store, { memberId, subject, subjectId, yes, at: context.now() }))) throw notFound();
  return done(localPath(form.get("back")), yes ? "followed" : "unfollowed");
}
