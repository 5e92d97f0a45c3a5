import { retitle } from "#app/features/members/retitle.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import { DEMONSTRATION_PASSWORD } from "./accounts.ts";
import { type DemoWorld, loadedDice } from "./demo-world.ts";
import { seedBurst } from "./seed-burst.server.ts";
import { seedDesk } from "./seed-desk.server.ts";
import { seedEdits } from "./seed-edits.server.ts";
import { seedMessages } from "./seed-messages.server.ts";
import { seedPeople, seedThemes } from "./seed-people.server.ts";
import { seedReplies } from "./seed-replies.server.ts";
import { seedThreads } from "./seed-threads.server.ts";

/** The year in which the bank's first site opened. */
const DICE = 2012;

/** Fills an empty database with the community of the demonstration, as if it had lived up to now: all of it, or nothing. */
export async function seedDemonstration(store: Store, now: Date): Promise<void> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  await store.write((tx) => fill(tx, store, { now, passwordHash }), { guard: [LOG] });
}

async function fill(tx: Writer, store: Store, { now, passwordHash }: { now: Date; passwordHash: string }) {
  const themeIds = await seedThemes(tx, store);
  const people = await seedPeople(tx, store, { now, passwordHash });
  const ledger = { threadVotes: [], answerVotes: [], follows: [] };
  const world: DemoWorld = { tx, store, now, people, themeIds, ledger, chance: loadedDice(DICE) };
  const threads = await seedThreads(world);
  await seedReplies(world, threads);
  await seedEdits(world, threads);
  await seedMessages(world);
  await writeLedger(world);
  await seedDesk(world, threads);
  await seedBurst(world, threads);
  await retitle(
    tx,
    store,
    [...people.values()].map(({ id }) => id),
  );
}

async function writeLedger({ tx, store, ledger }: DemoWorld): Promise<void> {
  const { threadVotes, answerVotes, follows } = store.tables;
  for (const rows of chunksOf(ledger.threadVotes)) await tx.insert(threadVotes).values(rows);
  for (const rows of chunksOf(ledger.answerVotes)) await tx.insert(answerVotes).values(rows);
  for (const rows of chunksOf(ledger.follows)) await tx.insert(follows).values(rows).onConflictDoNothing();
}
