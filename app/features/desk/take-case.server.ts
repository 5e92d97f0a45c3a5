import { and, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import { TAKEN_MS } from "./taking.ts";

export interface Taking {
  caseId: number;
  actor: { id: number; role: Role };
  at: Date;
  /** Although somebody else is on it. */
  over?: boolean;
}

export type TakeOutcome =
  | { taken: true }
  | { taken: false; refusal: "not-found" | "not-allowed" | "own-case" | "closed" | "taken" };

/** Says to the others that one is on it, for ten minutes. What one has already is kept until it runs out. */
export async function takeCase(store: Store, { caseId, actor, at, over = false }: Taking): Promise<TakeOutcome> {
  if (!may(actor.role, "moderation.rule")) return { taken: false, refusal: "not-allowed" };
  const { moderationCases: cases } = store.tables;
  return store.write(
    async (tx) => {
      const [found] = await tx.select().from(cases).where(eq(cases.id, caseId));
      if (!found) return { taken: false, refusal: "not-found" };
      if (found.state === "closed") return { taken: false, refusal: "closed" };
      if (found.memberId === actor.id) return { taken: false, refusal: "own-case" };
      const busy = found.takenById !== null && found.takenUntil !== null && +found.takenUntil > +at;
      if (busy && found.takenById === actor.id) return { taken: true };
      if (busy && !over) return { taken: false, refusal: "taken" };
      const mine = { takenById: actor.id, takenUntil: new Date(+at + TAKEN_MS) };
      await tx.update(cases).set(mine).where(eq(cases.id, caseId));
      return { taken: true };
    },
    { guard: [`case:${caseId}`] },
  );
}

/** Leaves it to the others; what somebody else has taken meanwhile stays theirs. */
export async function leaveCase(store: Store, { caseId, actor }: Pick<Taking, "caseId" | "actor">): Promise<void> {
  const { moderationCases: cases } = store.tables;
  await store.write(async (tx) => {
    await tx
      .update(cases)
      .set({ takenById: null, takenUntil: null })
      .where(and(eq(cases.id, caseId), eq(cases.takenById, actor.id)));
  });
}
