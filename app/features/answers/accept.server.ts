import { and, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";

export interface Mark {
  answerId: number;
  actor: { id: number; role: Role };
  yes: boolean;
  at: Date;
}

export type MarkOutcome =
  | { marked: true; threadId: number }
  | { marked: false; refusal: "not-found" | "not-allowed" | "written-officially" };

/** The asker says which answer solved it, or takes that back. It is not the same as official: both can stand. */
export async function acceptAnswer(store: Store, { answerId, actor, yes, at }: Mark): Promise<MarkOutcome> {
  const { threads } = store.tables;
  const guard = await guardOf(store, answerId);
  return store.write(
    async (tx) => {
      const found = await findAnswer(tx, store, answerId);
      if (!found) return { marked: false, refusal: "not-found" };
      const { answer, thread } = found;
      if (!may(actor.role, "answer.accept", { own: thread.authorId === actor.id }))
        return { marked: false, refusal: "not-allowed" };

      const already = thread.acceptedAnswerId === answerId;
      if (already === yes) return { marked: true, threadId: thread.id };
      await tx
        .update(threads)
        .set({ acceptedAnswerId: yes ? answerId : null })
        .where(eq(threads.id, thread.id));
      await recountThread(tx, store, thread.id);
      const before = await authorsOf(tx, store, thread.acceptedAnswerId);
      await retitle(tx, store, [answer.authorId, ...before]);
      if (yes)
        await tell(tx, store, [answer.authorId], {
          kind: "accepted-answer",
          threadId: thread.id,
          answerId,
          actorId: actor.id,
          anonymous: thread.anonymous,
          at,
        });
      return { marked: true, threadId: thread.id };
    },
    { guard },
  );
}

/** Whose answer was accepted before. */
async function authorsOf(tx: Writer, store: Store, answerId: number | null): Promise<number[]> {
  if (answerId === null) return [];
  const { answers } = store.tables;
  const rows = await tx.select({ id: answers.authorId }).from(answers).where(eq(answers.id, answerId));
  return rows.map((row) => row.id);
}

/** A live answer in a live thread. */
export async function findAnswer(tx: Writer, store: Store, answerId: number) {
  const { answers, threads } = store.tables;
  const [found] = await tx
    .select({ answer: answers, thread: threads })
    .from(answers)
    .innerJoin(threads, and(eq(threads.id, answers.threadId), eq(threads.state, "live")))
    .where(and(eq(answers.id, answerId), eq(answers.state, "live")));
  return found;
}

/** What decides with this answer: its thread's row holds the counters, its author's the title. */
export async function guardOf(store: Store, answerId: number): Promise<Subject[]> {
  const { answers } = store.tables;
  const [answer] = await store.read
    .select({ threadId: answers.threadId, authorId: answers.authorId })
    .from(answers)
    .where(eq(answers.id, answerId));
  return answer ? [`thread:${answer.threadId}`, `member:${answer.authorId}`] : [];
}
