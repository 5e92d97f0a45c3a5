import { count, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { contributionsOf, countContributions } from "./contributions-of.server.ts";
import type { LeavingChoice } from "./choices.ts";
import { votedBy } from "./take-votes-back.server.ts";

export interface LeavingView {
  /** What would become of what they wrote, by their choice. */
  choices: Record<LeavingChoice, { erased: number; detached: number }>;
  votes: number;
  speaksForTheBank: boolean;
  lastAdmin: boolean;
}

/** What deleting the account would do, in figures: asked before, told truly. */
export async function readLeaving(store: Store, { id, role }: { id: number; role: string }): Promise<LeavingView> {
  const { members } = store.tables;
  const outcome = async (choice: LeavingChoice) =>
    countContributions(await contributionsOf(store.read, store, id, choice));
  const voted = await votedBy(store.read, store, id);
  const [admins] = await store.read.select({ total: count() }).from(members).where(eq(members.role, "admin"));
  return {
    choices: { erase: await outcome("erase"), detach: await outcome("detach") },
    votes: voted.threads.length + voted.answers.length,
    speaksForTheBank: role !== "member",
    lastAdmin: role === "admin" && (admins?.total ?? 0) < 2,
  };
}
