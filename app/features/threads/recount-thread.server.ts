import { and, count, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

/** Sets what a thread's row says of what stands in it: counters, official and accepted answer, where an idea stands. */
export async function recountThread(tx: Writer, store: Store, threadId: number): Promise<void> {
  const { threads, answers, decisions } = store.tables;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const live = await tx
    .select({ id: answers.id, official: answers.official, officialAt: answers.officialAt })
    .from(answers)
    .where(and(eq(answers.threadId, threadId), eq(answers.state, "live")))
    .orderBy(desc(answers.officialAt), desc(answers.id));
  const commented = await countComments(tx, store, threadId);
  const [decision] = await tx
    .select({ status: decisions.status, createdAt: decisions.createdAt })
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id))
    .limit(1);
  const official = latestOfficial(live);
  await tx
    .update(threads)
    .set({
      answerCount: live.length,
      replyCount: live.length + commented,
      officialAnswerId: official?.id ?? null,
      officialAt: official?.officialAt ?? null,
      acceptedAnswerId: live.some((answer) => answer.id === thread.acceptedAnswerId) ? thread.acceptedAnswerId : null,
      ...(thread.kind === "idea" && {
        status: decision?.status ?? "submitted",
        decidedAt: decision?.createdAt ?? null,
      }),
      version: sql`${threads.version} + 1`,
    })
    .where(eq(threads.id, threadId));
}

/** Those on an answer that is off the site went with it. */
async function countComments(tx: Writer, { tables }: Store, threadId: number): Promise<number> {
  const { answers, comments } = tables;
  const [commented] = await tx
    .select({ total: count() })
    .from(comments)
    .leftJoin(answers, eq(answers.id, comments.answerId))
    .where(
      and(
        eq(comments.threadId, threadId),
        eq(comments.state, "live"),
        or(isNull(comments.answerId), eq(answers.state, "live")),
      ),
    );
  return commented?.total ?? 0;
}

/** Not left to the engines' order of nulls. */
function latestOfficial<Answer extends { official: string | null; officialAt: Date | null }>(live: Answer[]) {
  return live
    .filter((answer) => answer.official !== null)
    .sort((one, other) => (other.officialAt?.getTime() ?? 0) - (one.officialAt?.getTime() ?? 0))[0];
}
