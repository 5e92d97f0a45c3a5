import { and, desc, eq } from "drizzle-orm";
import type { Moderated } from "#app/features/moderation/find-moderated.server.ts";
import { followersOf, tell } from "#app/features/outbox/tell.server.ts";
import type { Store, Writer } from "#db/store.ts";

interface Published {
  id: number;
  authorId: number;
  anonymous: boolean;
  at: Date;
}

/** Those who follow its theme are told; a guest gets the link that makes it theirs. */
export async function announceThread(
  tx: Writer,
  store: Store,
  { id, themeId, authorId, anonymous, guest, at }: Published & { themeId: number; guest: boolean },
): Promise<void> {
  const news = { threadId: id, actorId: authorId, anonymous, at };
  await tell(tx, store, await followersOf(tx, store, "theme", themeId), { ...news, kind: "new-thread" });
  if (guest) await tell(tx, store, [authorId], { ...news, actorId: null, kind: "claim-link" });
}

/** The asker, when the bank answers, and those who follow. */
export async function announceAnswer(
  tx: Writer,
  store: Store,
  { id, authorId, anonymous, official, thread, at }: Published & { official: boolean; thread: AskedThread },
): Promise<void> {
  const news = { threadId: thread.id, answerId: id, actorId: authorId, anonymous, at };
  if (official) await tell(tx, store, [thread.authorId], { ...news, kind: "official-answer" });
  const followers = await followersOf(tx, store, "thread", thread.id);
  const others = official ? followers.filter((follower) => follower !== thread.authorId) : followers;
  await tell(tx, store, others, { ...news, kind: official ? "official-answer" : "new-answer" });
}

interface AskedThread {
  id: number;
  authorId: number;
}

/** Whoever wrote the answer that it is about, and those who follow. */
export async function announceComment(
  tx: Writer,
  store: Store,
  {
    threadId,
    answerId,
    authorId: actorId,
    anonymous,
    at,
  }: Omit<Published, "id"> & { threadId: number; answerId: number | null },
): Promise<void> {
  const { answers } = store.tables;
  const about =
    answerId === null ? [] : await tx.select({ id: answers.authorId }).from(answers).where(eq(answers.id, answerId));
  const readers = await followersOf(tx, store, "thread", threadId);
  const told = [...about.map(({ id }) => id), ...readers];
  await tell(tx, store, told, { kind: "new-comment", threadId, answerId, actorId, anonymous, at });
}

/**
 * What was held and goes live is told as if it were published now. An edit that was held is not: its readers were told
 * when it first came.
 */
export async function announceReleased(tx: Writer, store: Store, on: Moderated, at: Date): Promise<void> {
  if (!on.thread || (await wasLiveBefore(tx, store, on))) return;
  const { threads, answers, comments, members } = store.tables;
  const { subject, subjectId: id, memberId: authorId, anonymous, thread } = on;
  const published = { id, authorId, anonymous, at };
  await tx.update(threads).set({ activeAt: at }).where(eq(threads.id, thread.id));
  const [row] = await tx.select().from(threads).where(eq(threads.id, thread.id));
  if (!row) return;
  if (subject === "thread") {
    const [author] = await tx.select({ role: members.role }).from(members).where(eq(members.id, authorId));
    await announceThread(tx, store, { ...published, themeId: row.themeId, guest: author?.role === "guest" });
  }
  if (subject === "answer") {
    const [answer] = await tx.select({ official: answers.official }).from(answers).where(eq(answers.id, id));
    await announceAnswer(tx, store, { ...published, official: answer?.official === "written", thread: row });
  }
  if (subject === "comment") {
    const [comment] = await tx.select({ answerId: comments.answerId }).from(comments).where(eq(comments.id, id));
    await announceComment(tx, store, { ...published, threadId: row.id, answerId: comment?.answerId ?? null });
  }
}

async function wasLiveBefore(tx: Writer, store: Store, { subject, subjectId }: Moderated): Promise<boolean> {
  const { rulings } = store.tables;
  const [held] = await tx
    .select({ stateBefore: rulings.stateBefore })
    .from(rulings)
    .where(and(eq(rulings.subject, subject), eq(rulings.subjectId, subjectId), eq(rulings.act, "hold")))
    .orderBy(desc(rulings.id))
    .limit(1);
  return held !== undefined && held.stateBefore !== null;
}
