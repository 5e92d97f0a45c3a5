import { and, eq, inArray, or } from "drizzle-orm";
import { retitle } from "#app/features/members/retitle.server.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Pair } from "./pair.ts";

/** Answers and comments, whatever their state: what its author or a moderator puts back later stands where the others do. */
export async function moveReplies(tx: Writer, store: Store, { mergeId, fromId, intoId }: Pair): Promise<void> {
  const { answers, comments, revisions, mergedReplies } = store.tables;
  const moved = { threadId: intoId };
  const said = await tx
    .update(answers)
    .set(moved)
    .where(eq(answers.threadId, fromId))
    .returning({ id: answers.id, authorId: answers.authorId });
  const commented = await tx
    .update(comments)
    .set(moved)
    .where(eq(comments.threadId, fromId))
    .returning({ id: comments.id });
  await tx
    .update(revisions)
    .set(moved)
    .where(and(eq(revisions.threadId, fromId), inArray(revisions.subject, ["answer", "comment"])));
  const notes = [
    ...said.map(({ id }) => ({ mergeId, subject: "answer" as const, subjectId: id })),
    ...commented.map(({ id }) => ({ mergeId, subject: "comment" as const, subjectId: id })),
  ];
  for (const chunk of chunksOf(notes)) await tx.insert(mergedReplies).values(chunk);
  await retitle(
    tx,
    store,
    said.map(({ authorId }) => authorId),
  );
}

/** They go back, and with an answer what was said under it since. Returns whose answers they are. */
export async function returnReplies(tx: Writer, store: Store, { mergeId, fromId, intoId }: Pair): Promise<number[]> {
  const { answers, comments, mergedReplies } = store.tables;
  const notes = await tx.select().from(mergedReplies).where(eq(mergedReplies.mergeId, mergeId));
  const authors: number[] = [];
  for (const chunk of chunksOf(notes)) {
    const idsOf = (subject: string) => chunk.filter((note) => note.subject === subject).map((note) => note.subjectId);
    const said = idsOf("answer");
    const back = await tx
      .update(answers)
      .set({ threadId: fromId })
      .where(and(eq(answers.threadId, intoId), inArray(answers.id, said)))
      .returning({ id: answers.id, authorId: answers.authorId });
    const commented = await tx
      .update(comments)
      .set({ threadId: fromId })
      .where(
        and(
          eq(comments.threadId, intoId),
          or(inArray(comments.id, idsOf("comment")), inArray(comments.answerId, said)),
        ),
      )
      .returning({ id: comments.id });
    await returnRevisions(tx, store, fromId, { answer: back, comment: commented });
    authors.push(...back.map(({ authorId }) => authorId));
  }
  return authors;
}

type Ids = { id: number }[];

async function returnRevisions(
  tx: Writer,
  store: Store,
  threadId: number,
  of: { answer: Ids; comment: Ids },
): Promise<void> {
  const { revisions } = store.tables;
  for (const subject of ["answer", "comment"] as const)
    for (const chunk of chunksOf(of[subject].map(({ id }) => id)))
      await tx
        .update(revisions)
        .set({ threadId })
        .where(and(eq(revisions.subject, subject), inArray(revisions.subjectId, chunk)));
}
