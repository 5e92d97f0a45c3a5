import { eq, sql } from "drizzle-orm";
import { acceptAgain, stateBeforeLeaving } from "./accepted.server.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Moderated } from "./find-moderated.server.ts";
import { moveOf } from "./rules.ts";
import type { RulingAct } from "./words.ts";

type State = NonNullable<ReturnType<typeof moveOf>>["to"] | "held" | "live" | "withdrawn";

export interface Applied {
  act: RulingAct;
  until: Date | null;
  at: Date;
}

/** Does what a ruling says; what stood before, for undoing. */
export async function applyRuling(
  tx: Writer,
  store: Store,
  on: Moderated,
  { act, until, at }: Applied,
): Promise<string> {
  const move = moveOf(act);
  if (move) await setState(tx, store, on, { state: move.to, at });
  if (act === "lock" || act === "unlock") await setLock(tx, store, on, act === "lock" ? at : null);
  if (act === "suspend" || act === "unsuspend") await setSuspension(tx, store, on.memberId, until);
  return move ? stateBeforeLeaving(on) : on.state;
}

/** Puts somebody's words on the site or takes them off, with every counter, index and title that follows from it. */
export async function setState(
  tx: Writer,
  store: Store,
  on: Moderated,
  { state, at }: { state: State; at: Date },
): Promise<void> {
  const { threads, answers, comments, addenda } = store.tables;
  const { subject, subjectId, thread } = on;
  if (subject === "member" || !thread) return;
  if (subject === "thread") {
    await tx
      .update(threads)
      .set({ state, version: sql`${threads.version} + 1` })
      .where(eq(threads.id, subjectId));
    await retitle(tx, store, await answerersOf(tx, store, subjectId));
  } else {
    if (subject === "answer" && state === "live") await acceptAgain(tx, store, on);
    const table = { answer: answers, comment: comments, addendum: addenda }[subject];
    await tx
      .update(table)
      .set({ state, offAt: state === "live" ? null : at })
      .where(eq(table.id, subjectId));
    if (subject === "answer") await retitle(tx, store, [on.memberId]);
  }
  await recountThread(tx, store, thread.id);
  await indexThread(tx, store, thread.id);
}

/** Their answers leave with the question, or come back. */
export async function answerersOf(tx: Writer, store: Store, threadId: number): Promise<number[]> {
  const { answers } = store.tables;
  const rows = await tx.selectDistinct({ id: answers.authorId }).from(answers).where(eq(answers.threadId, threadId));
  return rows.map((row) => row.id);
}

async function setLock(tx: Writer, store: Store, { subjectId }: Moderated, lockedAt: Date | null): Promise<void> {
  const { threads } = store.tables;
  await tx
    .update(threads)
    .set({ lockedAt, version: sql`${threads.version} + 1` })
    .where(eq(threads.id, subjectId));
}

async function setSuspension(tx: Writer, store: Store, memberId: number, until: Date | null): Promise<void> {
  const { members } = store.tables;
  await tx.update(members).set({ suspendedUntil: until }).where(eq(members.id, memberId));
}
