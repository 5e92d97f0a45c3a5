import { and, desc, eq } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import { readTold, type ToldSubject } from "./read-told.server.ts";

/** The hash of what a post is to tell of a thread; null when that is no longer the bank's last word there. */
export async function toldNow(reader: Reader, store: Store, told: ToldSubject): Promise<string | null> {
  const { threadId, subject, subjectId } = told;
  const now = await readTold(reader, store, told);
  if (!now?.standing || now.threadId !== threadId) return null;
  if (subject === "decision" && (await latestDecision(reader, store, threadId)) !== subjectId) return null;
  return now.hash;
}

/** An idea stands where the latest says; one before it is history. */
async function latestDecision(reader: Reader, { tables }: Store, threadId: number): Promise<number | null> {
  const { decisions } = tables;
  const [row] = await reader
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id))
    .limit(1);
  return row?.id ?? null;
}
