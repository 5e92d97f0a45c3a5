import { sha256 } from "#app/server/signature.server.ts";
import { newVisitorKey } from "#app/server/visitor-cookie.server.ts";
import { shiftVotes } from "#app/features/votes/count-votes.server.ts";
import { holdVotes } from "#app/features/votes/hold-votes.server.ts";
import { judgeVote } from "#app/features/votes/read-crowd.server.ts";
import type { DemoWorld } from "./demo-world.ts";
import type { SeededThread } from "./seed-threads.server.ts";

const MINUTE = 60_000;
const IDEA = "Un compte à rebours jusqu’à la dernière mensualité du crédit auto";
/** People of a morning, each at home; then one network, within three minutes. */
const PEOPLE = 11;
const BOTS = 14;

/** One idea whose latest votes look cast by a machine: under review, and on the moderators' desk. */
export async function seedBurst({ tx, store, now, chance }: DemoWorld, seeded: SeededThread[]): Promise<void> {
  const thread = seeded.find(({ demo }) => demo.title === IDEA);
  if (!thread) throw new Error(`no idea of the demonstration is called "${IDEA}"`);
  const threadId = thread.id;
  const ago = (minutes: number) => new Date(+now - Math.round(minutes * MINUTE));
  const people = Array.from({ length: PEOPLE }, (_, number) => ({
    marks: marksOf(`home ${number}`, `browser ${Math.floor(chance() * 6)}`),
    at: ago(290 - chance() * 160),
  }));
  const bots = Array.from({ length: BOTS }, (_, number) => ({
    marks: marksOf("bots", "browser 0"),
    at: ago(90 - number / 5),
  }));
  for (const { marks, at } of [...people, ...bots]) {
    const judged = { threadId, marks, at };
    const verdict = await judgeVote(tx, store, judged);
    const standing = verdict ? "review" : "counted";
    const vote = { threadId, voter: `v${newVisitorKey()}`, createdAt: at, standing, ...marks } as const;
    await tx.insert(store.tables.threadVotes).values(vote);
    await shiftVotes(tx, store, threadId, { add: [vote] });
    if (verdict) await holdVotes(tx, store, judged, verdict);
  }
}

function marksOf(network: string, browser: string) {
  return { network: sha256(`demonstration ${network}`).slice(0, 16), browser: sha256(browser).slice(0, 16) };
}
