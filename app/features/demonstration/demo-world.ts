import type { Tables } from "#db/schema/tables.ts";
import type { Ago } from "#db/seed/demo/content.ts";
import type { Store, Writer } from "#db/store.ts";

/** What every step of the seed works with: one transaction, one clock, and who is who. */
export interface DemoWorld {
  tx: Writer;
  store: Store;
  now: Date;
  people: Map<string, Inhabitant>;
  themeIds: Map<string, number>;
  chance: () => number;
  ledger: Ledger;
}

/** The rows there are thousands of: gathered on the way, written together at the end. */
export interface Ledger {
  threadVotes: Tables["threadVotes"]["$inferInsert"][];
  answerVotes: Tables["answerVotes"]["$inferInsert"][];
  follows: Tables["follows"]["$inferInsert"][];
}

export interface Inhabitant {
  id: number;
  joinedAt: Date;
  /** The team speaks, and leaves votes to the public. */
  votes: boolean;
}

const MINUTE = 60 * 1000;
const UNITS = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };

export function momentOf(ago: Ago, now: Date): Date {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(ago) ?? [];
  if (unit !== "m" && unit !== "h" && unit !== "d") throw new Error(`"${ago}" is no time ago`);
  return new Date(now.getTime() - Number(count) * UNITS[unit]);
}

export function personNamed(world: DemoWorld, key: string): Inhabitant {
  const person = world.people.get(key);
  if (!person) throw new Error(`the demonstration knows nobody called "${key}"`);
  return person;
}

export function themeCalled(world: DemoWorld, slug: string): number {
  const id = world.themeIds.get(slug);
  if (id === undefined) throw new Error(`the demonstration has no theme "${slug}"`);
  return id;
}

/** As someone who wrote or voted there follows by default. */
export function noteFollower(world: DemoWorld, follower: { memberId: number; threadId: number; at: Date }): void {
  const { memberId, threadId, at } = follower;
  world.ledger.follows.push({ memberId, subject: "thread", subjectId: threadId, createdAt: at });
}

/** Always the same throws (mulberry32): the demonstration is the same community each time. */
export function loadedDice(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
