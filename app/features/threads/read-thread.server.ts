import { eq, count } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import { isFrozen, refusalToComplete } from "#app/features/addenda/rules.ts";
import { selectAddenda } from "#app/features/addenda/select-addenda.server.ts";
import { isFollowing } from "#app/features/follows/follow.server.ts";
import { mergedInto } from "#app/features/merges/merged-into.server.ts";
import type { Store } from "#db/store.ts";
import type { IdeaCard, QuestionCard, ThreadKind } from "./cards.ts";
import { leadingOn } from "./leading-on.server.ts";
import { threadPath } from "./paths.ts";
import { relatedThreads } from "./related.server.ts";
import { cardRows, type Looking, toCards } from "./select-cards.server.ts";
import { type Replies, selectJudgements, selectReplies } from "./select-replies.server.ts";
import type { IdeaPage, QuestionPage } from "./thread-view.ts";
import { actsOn, viewAnswer, viewComment, viewDecision } from "./view-replies.server.ts";

export type ThreadReading<View> =
  | { found: true; page: View }
  | { found: false; refusal: "not-found" }
  /** `own`: the person looking wrote it, and is told why it is not there. */
  | { found: false; refusal: "gone"; state: "held" | "hidden" | "removed" | "withdrawn"; own: boolean }
  | { found: false; refusal: "moved"; to: string };

interface Request extends Looking {
  id: number;
  origin: string;
}

/** A question with all that its page shows. */
export async function readQuestion(store: Store, request: Request): Promise<ThreadReading<QuestionPage>> {
  const start = await startReading(store, request, "question");
  if (!start.found) return start;
  const { row, replies, shared, card } = start;
  const { actor } = request;
  const judgements = await selectJudgements(
    store,
    actor.memberId,
    replies.answers.map(({ answer }) => answer.id),
  );
  const setting = { actor, thread: row, judgements, comments: replies.comments };
  const answers = replies.answers.map((answer) => viewAnswer(answer, setting));
  const official = answers.filter((answer) => answer.official !== null);
  const page: QuestionPage = {
    ...shared,
    card,
    official: official.sort((one, other) => (other.official?.at.getTime() ?? 0) - (one.official?.at.getTime() ?? 0)),
    answers: answers.filter((answer) => answer.official === null),
    answerAs: answerAs(actor.role, row.lockedAt !== null),
  };
  return { found: true, page };
}

/** An idea with all that its page shows. */
export async function readIdea(store: Store, request: Request): Promise<ThreadReading<IdeaPage>> {
  const start = await startReading(store, request, "idea");
  if (!start.found) return start;
  const { row, replies, shared, card } = start;
  const { actor } = request;
  const addenda = await selectAddenda(store, row.id, actor);
  const standing = { live: true, locked: row.lockedAt !== null, frozen: isFrozen(row), addenda: addenda.length };
  const own = actor.memberId === row.authorId;
  const page: IdeaPage = {
    ...shared,
    card,
    decisions: replies.decisions.map((decision) => viewDecision(decision, actor)),
    mayDecide: may(actor.role, "idea.decide"),
    addenda,
    mayComplete: refusalToComplete(standing, may(actor.role, "idea.complete", { own })) === null,
  };
  return { found: true, page };
}

function answerAs(role: Request["actor"]["role"], locked: boolean): QuestionPage["answerAs"] {
  if (may(role, "official.speak")) return locked ? "bank" : "bank-or-self";
  if (locked) return null;
  return may(role, "answer.write") ? "self" : null;
}

type CardOf<Kind> = Kind extends "question" ? QuestionCard : IdeaCard;

/** What both kinds of page have in common. */
async function startReading<Kind extends ThreadKind>(store: Store, request: Request, kind: Kind) {
  const { id, actor, origin } = request;
  const { threads } = store.tables;
  const [row] = await store.read.select().from(threads).where(eq(threads.id, id));
  if (!row || row.kind !== kind) return { found: false, refusal: "not-found" } as const;
  if (row.state === "merged") return movedTo(store, id);
  if (row.state !== "live")
    return { found: false, refusal: "gone", state: row.state, own: actor.memberId === row.authorId } as const;

  const [cards, replies, related, following, revised, merged] = await Promise.all([
    cardRows(store)
      .where(eq(threads.id, id))
      .then((rows) => toCards(store, rows, request)),
    selectReplies(store, id),
    relatedThreads(store, row, request),
    follows(store, actor.memberId, id),
    countRevisions(store, id),
    mergedInto(store, id),
  ]);
  const card = cards.find((candidate): candidate is Extract<typeof candidate, CardOf<Kind>> => candidate.kind === kind);
  if (!card) return { found: false, refusal: "not-found" } as const;
  const shared = {
    html: row.bodyHtml,
    tags: row.tags === "" ? [] : row.tags.split(" "),
    editedAt: row.editedAt,
    comments: commentsOnThread(replies).map((comment) => viewComment(comment, actor)),
    related,
    following,
    url: `${origin}${threadPath(row)}`,
    hasHistory: revised > 0,
    lockedAt: row.lockedAt,
    merged,
    acts: {
      ...actsOn(actor, "thread", row.authorId, false),
      comment: may(actor.role, "comment.write") && row.lockedAt === null,
      follow: may(actor.role, "thread.follow"),
      merge: may(actor.role, "thread.merge") && actor.memberId !== row.authorId,
    },
  };
  return { found: true, row, replies, shared, card } as const;
}

function commentsOnThread({ comments }: Replies) {
  return comments.filter(({ comment }) => comment.answerId === null);
}

async function movedTo(store: Store, threadId: number) {
  const target = await leadingOn(store, threadId);
  if (!target) return { found: false, refusal: "not-found" } as const;
  return { found: false, refusal: "moved", to: threadPath(target) } as const;
}

function follows(store: Store, memberId: number | null, threadId: number): Promise<boolean> {
  if (memberId === null) return Promise.resolve(false);
  return isFollowing(store, { memberId, subject: "thread", subjectId: threadId });
}

async function countRevisions(store: Store, threadId: number): Promise<number> {
  const { revisions } = store.tables;
  const [row] = await store.read.select({ total: count() }).from(revisions).where(eq(revisions.threadId, threadId));
  return row?.total ?? 0;
}
