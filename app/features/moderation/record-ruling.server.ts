import { desc } from "drizzle-orm";
import { passShield } from "#app/features/shield/door.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import { factsHashOf, GENESIS, hashOf } from "./log-hash.server.ts";
import type { Ground, ModeratedSubject, RulingAct } from "./words.ts";

/** Whoever records a ruling is alone with the end of the log: named in the guard of the transaction, or nothing is recorded. */
export const LOG: Subject = "log:moderation";

export interface Ruling extends ModeratedSubject {
  act: RulingAct;
  threadId: number | null;
  /** Whose words or account it is. */
  memberId: number | null;
  /** Null: the site did it by itself. */
  actorId: number | null;
  ground?: Ground | null;
  /** What happened, in words: they pass the shield here. */
  facts?: string;
  until?: Date | null;
  otherThreadId?: number | null;
  stateBefore?: string | null;
  caseId?: number | null;
  /** The ruling that this one undoes or judges. */
  aboutId?: number | null;
  at: Date;
}

/** Writes a ruling and its line in the log, in the transaction that carries it out. There is no other way to do either. */
export async function recordRuling(tx: Writer, store: Store, { at, facts = "", ...ruling }: Ruling): Promise<number> {
  store.requireAlone(LOG);
  const { rulings } = store.tables;
  const automated = ruling.actorId === null;
  const [written] = await tx
    .insert(rulings)
    .values({ ...ruling, facts: passShield(facts).text, automated, createdAt: at })
    .returning();
  if (!written) throw new Error("the database returned no id for a new ruling");
  await appendToLog(tx, store, written);
  return written.id;
}

async function appendToLog(
  tx: Writer,
  store: Store,
  ruling: Store["tables"]["rulings"]["$inferSelect"],
): Promise<void> {
  const { moderationLog } = store.tables;
  const [last] = await tx.select().from(moderationLog).orderBy(desc(moderationLog.place)).limit(1);
  const { id: rulingId, act, subject, subjectId, threadId, ground, automated, actorId, facts, createdAt } = ruling;
  const entry = {
    ...{ rulingId, act, subject, subjectId, threadId, ground, automated, actorId },
    place: (last?.place ?? 0) + 1,
    factsHash: factsHashOf(facts),
    at: createdAt,
    previousHash: last?.hash ?? GENESIS,
  };
  await tx.insert(moderationLog).values({ ...entry, hash: hashOf(entry) });
}
