import { and, eq, inArray, or, sql } from "drizzle-orm";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Contributions, Written } from "./contributions-of.server.ts";

const NO_TEXT = { body: "", bodyHtml: "", editedAt: null };

/** Empties what goes: its place answers 410, its words and their earlier versions are nowhere. */
export async function erase(tx: Writer, store: Store, { erased }: Contributions, at: Date): Promise<void> {
  const { threads, answers, comments, addenda } = store.tables;
  for (const ids of idsOf(erased.threads)) {
    const empty = { ...NO_TEXT, title: "", slug: "", excerpt: "", tags: "" };
    await tx
      .update(threads)
      // One merged into another still leads there.
      .set({ ...empty, state: sql`case when ${threads.state} = 'merged' then 'merged' else 'withdrawn' end` })
      .where(inArray(threads.id, ids));
    await forgetThreads(tx, store, ids);
  }
  for (const ids of idsOf(erased.answers)) {
    await tx
      .update(answers)
      .set({ ...NO_TEXT, excerpt: "", state: "withdrawn", offAt: at })
      .where(inArray(answers.id, ids));
    await tx.delete(store.tables.outbox).where(inArray(store.tables.outbox.answerId, ids));
  }
  for (const [table, written] of [
    [comments, erased.comments],
    [addenda, erased.addenda],
  ] as const)
    for (const ids of idsOf(written))
      await tx
        .update(table)
        .set({ ...NO_TEXT, state: "withdrawn", offAt: at })
        .where(inArray(table.id, ids));
  await forgetRevisions(tx, store, "thread", erased.threads);
  await forgetRevisions(tx, store, "answer", erased.answers);
  await forgetRevisions(tx, store, "comment", erased.comments);
}

/** Nobody follows what is no more, and nobody is told of it. */
async function forgetThreads(tx: Writer, store: Store, ids: number[]): Promise<void> {
  const { follows, outbox } = store.tables;
  await tx.delete(follows).where(and(eq(follows.subject, "thread"), inArray(follows.subjectId, ids)));
  await tx.delete(outbox).where(inArray(outbox.threadId, ids));
}

async function forgetRevisions(
  tx: Writer,
  store: Store,
  subject: "thread" | "answer" | "comment",
  erased: Written[],
): Promise<void> {
  const { revisions } = store.tables;
  for (const ids of idsOf(erased))
    await tx.delete(revisions).where(and(eq(revisions.subject, subject), inArray(revisions.subjectId, ids)));
}

/**
 * What stays loses its author: whoever reads it next reads "Compte supprimé", and still "Anonyme" where that was signed.
 * A signature that changed on the day of somebody's leaving would tell whose it was.
 */
export async function detach(tx: Writer, store: Store, memberId: number, goneId: number): Promise<void> {
  const { threads, answers, comments, decisions, addenda, revisions } = store.tables;
  const nobody = { authorId: goneId };
  await tx.update(threads).set(nobody).where(eq(threads.authorId, memberId));
  await tx.update(answers).set(nobody).where(eq(answers.authorId, memberId));
  await tx.update(answers).set({ officialById: goneId }).where(eq(answers.officialById, memberId));
  await tx.update(comments).set(nobody).where(eq(comments.authorId, memberId));
  await tx.update(addenda).set(nobody).where(eq(addenda.authorId, memberId));
  await tx.update(decisions).set({ authorId: goneId }).where(eq(decisions.authorId, memberId));
  await tx.update(revisions).set({ editorId: goneId }).where(eq(revisions.editorId, memberId));
}

/** Everything else that says who they were. What only theirs refers to goes with their row. */
export async function forgetPerson(
  tx: Writer,
  store: Store,
  { memberId, email }: { memberId: number; email: string | null },
): Promise<void> {
  const { members, follows, mergedFollows, outbox, proofs } = store.tables;
  await tx.delete(follows).where(eq(follows.memberId, memberId));
  await tx.delete(mergedFollows).where(eq(mergedFollows.memberId, memberId));
  await tx.update(outbox).set({ actorId: null }).where(eq(outbox.actorId, memberId));
  await tx
    .delete(outbox)
    .where(or(eq(outbox.recipientId, memberId), email === null ? undefined : eq(outbox.address, email)));
  if (email !== null) await tx.delete(proofs).where(eq(proofs.email, email));
  await tx.delete(members).where(eq(members.id, memberId));
}

function idsOf(written: Written[]): number[][] {
  return chunksOf(written.map(({ id }) => id));
}
