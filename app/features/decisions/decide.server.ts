import { and, desc, eq } from "drizzle-orm";
import { followersOf, tell } from "#app/features/outbox/tell.server.ts";
import { may, type Role } from "#app/features/access/table.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { toldIn, type Told } from "#app/features/secrecy/told.ts";
import { passShield, type Shielding } from "#app/features/shield/door.ts";
import type { DeclineReason, IdeaStatus } from "#app/features/threads/cards.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Writer } from "#db/store.ts";
import { refusalToDecide } from "./rules.ts";

export interface NewDecision {
  threadId: number;
  actor: { id: number; role: Role };
  status: IdeaStatus;
  reason: DeclineReason | null;
  body: string;
  nextNewsAt: Date | null;
  shielding?: Shielding;
  at: Date;
}

export type DecideOutcome =
  | { decided: true; id: number }
  | { decided: false; refusal: "not-found" | "not-allowed" | "reason-missing" }
  /** What the bank may not say of a person, in the words that say it. */
  | { decided: false; refusal: "secrecy"; told: Told[] };

/** The bank says where an idea stands, why, and when the next news will come; all who follow it are told. */
export async function decideOnIdea(store: Store, written: NewDecision): Promise<DecideOutcome> {
  const { threads, decisions } = store.tables;
  const decision = { ...written, body: passShield(written.body, written.shielding).text };
  const told = toldIn(decision.body);
  if (told.length > 0) return { decided: false, refusal: "secrecy", told };
  const { html } = renderMarkdown(decision.body);
  return store.write(
    async (tx) => {
      const { threadId, actor, at } = decision;
      if (!may(actor.role, "idea.decide")) return { decided: false, refusal: "not-allowed" };
      const refusal = refusalToDecide(decision);
      if (refusal) return { decided: false, refusal };
      const [idea] = await tx
        .select({ id: threads.id })
        .from(threads)
        .where(and(eq(threads.id, threadId), eq(threads.kind, "idea"), eq(threads.state, "live")));
      if (!idea) return { decided: false, refusal: "not-found" };
      const before = await alreadyDecided(tx, store, decision);
      if (before) return { decided: true, id: before.id };

      const { status, body, nextNewsAt } = decision;
      const reason = status === "declined" ? decision.reason : null;
      const [inserted] = await tx
        .insert(decisions)
        .values({ threadId, authorId: actor.id, status, reason, body, bodyHtml: html, nextNewsAt, createdAt: at })
        .returning({ id: decisions.id });
      if (!inserted) throw new Error("the database returned no id for a new decision");
      await tx.update(threads).set({ activeAt: at }).where(eq(threads.id, threadId));
      await recountThread(tx, store, threadId);
      const readers = await followersOf(tx, store, "thread", threadId);
      await tell(tx, store, readers, { kind: "new-decision", threadId, actorId: actor.id, at });
      return { decided: true, id: inserted.id };
    },
    { guard: [`thread:${decision.threadId}`] },
  );
}

/** Only the latest counts: saying again what was said before another step is news. */
async function alreadyDecided(tx: Writer, store: Store, { threadId, actor, status, body, at }: NewDecision) {
  const { decisions } = store.tables;
  const [latest] = await tx
    .select()
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id))
    .limit(1);
  const same = latest?.authorId === actor.id && latest.status === status && latest.body === body;
  return same && at.getTime() - latest.createdAt.getTime() < SAME_THING_MS ? latest : null;
}
