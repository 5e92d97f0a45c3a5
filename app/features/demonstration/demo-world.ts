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
