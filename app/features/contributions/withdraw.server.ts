import { eq, sql } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { answerersOf } from "#app/features/moderation/apply.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { type Contribution, findContribution } from "./find-contribution.server.ts";
import { mayChange } from "./rules.ts";
import { SUBJECTS, type SubjectName } from "./subjects.ts";

export interface Withdrawal {
  name: SubjectName;
  id: number;
  actor: { id: number; role: Role };
  /** False puts it back. */
  withdrawn: boolean;
  at: Date;
}

export type WithdrawOutcome =
  | { done: true; thread: Contribution["thread"] }
  | { done: false; refusal: "not-found" | "not-allowed" };

/** Takes something off the site, or puts it back: nothing is lost, so whoever withdrew can undo. */
export async function withdrawContribution(store: Store, withdrawal: Withdrawal): Promise<WithdrawOutcome> {
  const { name, id, actor, withdrawn } = withdrawal;
  const before = await findContribution(store.read, store, name, id);
  if (!before) return { done: false, refusal: "not-found" };
  const outcome = await store.write(
    async (tx): Promise<WithdrawOutcome | "look-again"> => {
      const found = await findContribution(tx, store, name, id);
      // A merge may have moved it meanwhile to a thread that is not ours alone.
      if (found && found.thread.id !== before.thread.id) return "look-again";
      const subject = SUBJECTS[name];
      // What moderation took off is not put back by its author.
      if (!found || (found.state !== "live" && found.state !== "withdrawn"))
        return { done: false, refusal: "not-found" };
      if (subject !== "thread" && found.thread.state !== "live") return { done: false, refusal: "not-found" };
      const asked = { subject, authorId: found.authorId, official: found.official };
      if (!mayChange({ memberId: actor.id, role: actor.role }, asked, "withdraw", may))
        return { done: false, refusal: "not-allowed" };
      if ((found.state === "withdrawn") !== withdrawn) await changeState(tx, store, found, withdrawal);
      return { done: true, thread: found.thread };
    },
    { guard: [`thread:${before.thread.id}`] },
  );
  return outcome === "look-again" ? withdrawContribution(store, withdrawal) : outcome;
}

async function changeState(tx: Writer, store: Store, found: Contribution, { name, withdrawn, at }: Withdrawal) {
  const { threads, answers, comments, decisions, addenda } = store.tables;
  const subject = SUBJECTS[name];
  if (subject === "thread") {
    const state = withdrawn ? "withdrawn" : "live";
    await tx
      .update(threads)
      .set({ state, version: sql`${threads.version} + 1` })
      .where(eq(threads.id, found.id));
    await retitle(tx, store, await answerersOf(tx, store, found.id));
    return;
  }
  const table = { answer: answers, comment: comments, decision: decisions, addendum: addenda }[subject];
  await tx
    .update(table)
    .set(withdrawn ? { state: "withdrawn", offAt: at } : { state: "live", offAt: null })
    .where(eq(table.id, found.id));
  await recountThread(tx, store, found.thread.id);
  await indexThread(tx, store, found.thread.id);
  if (subject === "answer") await retitle(tx, store, [found.authorId]);
}
