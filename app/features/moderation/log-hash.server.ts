import { createHash } from "node:crypto";
import type { Tables } from "#db/schema/tables.ts";

export type LogEntry = Tables["moderationLog"]["$inferSelect"];

/** What the first entry comes after. */
export const GENESIS = "0".repeat(64);

export function factsHashOf(facts: string): string {
  return createHash("sha256").update(facts).digest("hex");
}

/** SHA-256 over every column of an entry and the hash of the one before it: one changed row breaks all that follow. */
export function hashOf(entry: Omit<LogEntry, "hash">): string {
  const {
    place,
    rulingId,
    act,
    subject,
    subjectId,
    threadId,
    ground,
    automated,
    actorId,
    factsHash,
    at,
    previousHash,
  } = entry;
  const told = [place, rulingId, act, subject, subjectId, threadId, ground, automated, actorId, factsHash, +at];
  return createHash("sha256")
    .update(JSON.stringify([previousHash, ...told]))
    .digest("hex");
}
