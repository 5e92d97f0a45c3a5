import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { Standing } from "#app/features/votes/count-votes.server.ts";
import { reviewVotes, type ReviewOutcome } from "#app/features/votes/review-votes.server.ts";
import { undoVotesReview } from "#app/features/votes/undo-votes-review.server.ts";
import type { ReviewFailure } from "#app/features/votes/votes-page.tsx";
import type { SignedIn } from "./context.server.ts";
import { readForm, textOf } from "./form.server.ts";
import { badRequest, done, forbidden, notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

const STANDINGS = ["review", "counted", "discarded"] as const satisfies readonly Standing[];
const VERDICTS = ["count", "discard"] as const;

/** The forms of the page of votes by network: count or discard, all or those of one network; undo that. */
export async function decideVotes({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "moderation.rule");
  const threadId = readId(params["id"]);
  const { form, stale } = await readForm(request, context);
  if (stale) return failed("session-ended", 403);
  const deciding = { form, actor, threadId, at: context.now() };
  const undoing = form.get("intent") === "undo";
  const outcome = await (undoing ? undo(context.store, deciding) : review(context.store, deciding));
  if (outcome.reviewed) return done(`/equipe/votes/${threadId}`, "votes-reviewed");
  if (outcome.refusal === "not-found") throw notFound();
  if (outcome.refusal === "not-allowed") throw forbidden();
  return failed(outcome.refusal, outcome.refusal === "own-case" ? 403 : 409);
}

interface Deciding {
  form: FormData;
  actor: SignedIn;
  threadId: number;
  at: Date;
}
type Store = ActionFunctionArgs["context"]["store"];

function review(store: Store, { form, actor, threadId, at }: Deciding): Promise<ReviewOutcome> {
  const verdict = VERDICTS.find((known) => known === form.get("verdict"));
  const from = STANDINGS.find((known) => known === form.get("from"));
  const caseId = textOf(form, "case");
  const networks = form.getAll("network").filter((network) => typeof network === "string");
  // Without a network only what waits is decided: nobody counts or discards everything that ever was.
  if (!verdict || !from || (networks.length === 0 && from !== "review")) throw badRequest();
  return reviewVotes(store, {
    ...{ threadId, verdict, from, actor, at, caseId: caseId === undefined ? null : readId(caseId) },
    ...(networks.length > 0 && { networks }),
  });
}

function undo(store: Store, { form, actor, threadId, at }: Deciding): Promise<ReviewOutcome> {
  return undoVotesReview(store, { rulingId: readId(textOf(form, "ruling")), threadId, actor, at });
}

function failed(failure: ReviewFailure, status: number) {
  return data({ failure }, status);
}
