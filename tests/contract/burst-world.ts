import { and, asc, eq } from "drizzle-orm";
import { DAY } from "#app/features/votes/burst.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { idea, now, someone, visitor } from "./cast.ts";

/** Longer here than a day. */
export const LONG_AGO = new Date(+now - 400 * DAY);

export interface From {
  network?: string;
  browser?: string;
  at?: Date;
}

export function castFrom(store: Store, threadId: number, actor: Actor, { network, browser, at = now }: From = {}) {
  const marks = { network: network ?? "bots", browser: browser ?? "one-browser" };
  return voteOnThread(store, { threadId, kind: "idea", actor, vote: "cast", marks, at });
}

/** An idea that twenty bots of one network have found: all twenty of their votes are under review. */
export async function burstIdea(store: Store, given: Parameters<typeof idea>[1] = {}, count = 20): Promise<number> {
  const threadId = await idea(store, given);
  for (let number = 0; number < count; number++)
    await castFrom(store, threadId, visitor(`bot-${threadId}-${number}`), { at: new Date(+now + number * 1000) });
  return threadId;
}

export async function votesOf(store: Store, threadId: number) {
  const { threadVotes } = store.tables;
  return store.read
    .select()
    .from(threadVotes)
    .where(eq(threadVotes.threadId, threadId))
    .orderBy(asc(threadVotes.voter));
}

/** What was ruled on the votes of a thread, the oldest first. */
export async function rulingsOn(store: Store, threadId: number) {
  const { rulings } = store.tables;
  return store.read.select().from(rulings).where(eq(rulings.threadId, threadId)).orderBy(asc(rulings.id));
}

export async function casesOn(store: Store, threadId: number) {
  const { moderationCases } = store.tables;
  const about = and(eq(moderationCases.subject, "thread"), eq(moderationCases.subjectId, threadId));
  return store.read.select().from(moderationCases).where(about).orderBy(asc(moderationCases.id));
}

/** Every ruling has its line in the log. */
export async function linesOfLog(store: Store, threadId: number): Promise<string[]> {
  const { moderationLog } = store.tables;
  const lines = await store.read
    .select({ act: moderationLog.act })
    .from(moderationLog)
    .where(eq(moderationLog.threadId, threadId))
    .orderBy(asc(moderationLog.place));
  return lines.map(({ act }) => act);
}

export async function aModerator(store: Store) {
  const { id } = await someone(store, { role: "moderator", joinedAt: LONG_AGO });
  return { id, role: "moderator" } as const;
}
