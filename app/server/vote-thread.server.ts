import type { ActionFunctionArgs } from "@remix-run/node";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import { actorOf, type RequestContext } from "./context.server.ts";
import { readForm } from "./form.server.ts";
import { badRequest, readId } from "./reply.server.ts";
import { paceOf } from "./review.server.ts";
import { newVisitorKey, visitorCookie } from "./visitor-cookie.server.ts";
import { voteCounted, voteRefused } from "./vote-reply.server.ts";
import { voterMarks } from "./voter-marks.server.ts";

/** The vote button's form, for questions and ideas alike. A visitor's cookie is set here, at the first vote. */
export async function voteOnThreadForm(kind: ThreadKind, { request, params, context }: ActionFunctionArgs) {
  const { form, stale } = await readForm(request, context);
  if (stale) return voteRefused(form, "stale");
  const vote = form.get("vote");
  if (vote !== "cast" && vote !== "withdraw") throw badRequest();
  const threadId = await standingThreadId(context.store, readId(params["id"]));
  const actor = actorOf(context);
  const isNew = actor.memberId === null && actor.visitor === null;
  const visitor = isNew ? newVisitorKey() : actor.visitor;
  const wait = await secondsToWait(context, isNew, visitor);
  if (wait !== null) return voteRefused(form, "too-many", wait);

  const outcome = await voteOnThread(context.store, {
    threadId,
    kind,
    actor: { ...actor, visitor },
    vote,
    marks: voterMarks(request, context),
    pace: paceOf(context.env),
    at: context.now(),
  });
  if (!outcome.voted) return voteRefused(form, outcome.refusal);
  const headers = new Headers();
  if (isNew && visitor !== null && outcome.mine) headers.append("Set-Cookie", visitorCookie(visitor, context.env));
  const news = outcome.underReview ? "vote-under-review" : "voted";
  return voteCounted(form, vote === "cast" ? news : "unvoted", headers);
}

async function secondsToWait({ viewer, network, limits }: RequestContext, isNew: boolean, visitor: string | null) {
  const wait = isNew ? await limits.count("new-visitor", network) : null;
  return wait ?? limits.count("vote", viewer ? `m${viewer.id}` : (visitor ?? network));
}
