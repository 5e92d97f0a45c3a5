import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { alias } from "#db/alias.ts";
import type { Store } from "#db/store.ts";
import { personColumns } from "./select-person.server.ts";

/** Everything said in a thread and still standing, answers by rank. */
export async function selectReplies(store: Store, threadId: number) {
  const [answers, comments, decisions] = await Promise.all([
    selectAnswers(store, threadId),
    selectComments(store, threadId),
    selectDecisions(store, threadId),
  ]);
  return { answers, comments, decisions };
}

export type Replies = Awaited<ReturnType<typeof selectReplies>>;
export type AnswerRow = Replies["answers"][number];
export type CommentRow = Replies["comments"][number];
export type DecisionRow = Replies["decisions"][number];

function selectAnswers(store: Store, threadId: number) {
  const { answers, members } = store.tables;
  const spokesperson = alias(members, "spokesperson");
  return store.read
    .select({ answer: answers, author: personColumns(members), spokesperson: personColumns(spokesperson) })
    .from(answers)
    .innerJoin(members, eq(members.id, answers.authorId))
    .leftJoin(spokesperson, eq(spokesperson.id, answers.officialById))
    .where(and(eq(answers.threadId, threadId), eq(answers.state, "live")))
    .orderBy(desc(answers.rank), asc(answers.id));
}

function selectComments(store: Store, threadId: number) {
  const { comments, members } = store.tables;
  return store.read
    .select({ comment: comments, author: personColumns(members) })
    .from(comments)
    .innerJoin(members, eq(members.id, comments.authorId))
    .where(and(eq(comments.threadId, threadId), eq(comments.state, "live")))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

function selectDecisions(store: Store, threadId: number) {
  const { decisions, members } = store.tables;
  return store.read
    .select({ decision: decisions, author: personColumns(members) })
    .from(decisions)
    .innerJoin(members, eq(members.id, decisions.authorId))
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id));
}

/** What this member said of these answers. */
export async function selectJudgements(store: Store, memberId: number | null, answerIds: number[]) {
  if (memberId === null || answerIds.length === 0) return new Map<number, boolean>();
  const { answerVotes } = store.tables;
  const rows = await store.read
    .select({ answerId: answerVotes.answerId, useful: answerVotes.useful })
    .from(answerVotes)
    .where(and(eq(answerVotes.memberId, memberId), inArray(answerVotes.answerId, answerIds)));
  return new Map(rows.map((row) => [row.answerId, row.useful]));
}
