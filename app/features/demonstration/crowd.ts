import type { DemoWorld } from "./demo-world.ts";

/** Of those who could vote, at most this share did: so that everyone has something left to vote on. */
const TURNOUT = 0.6;

export interface Ballot {
  memberId: number;
  at: Date;
}

interface Occasion {
  wanted: number;
  /** Never on one's own. */
  authorId: number;
  from: Date;
  until: Date;
  /** Who has already voted on it otherwise. */
  except?: Ballot[];
}

/** Draws who voted, and when: as many of the wanted votes as there are people for. */
export function drawVoters(world: DemoWorld, { wanted, authorId, from, until, except = [] }: Occasion): Ballot[] {
  const barred = new Set([authorId, ...except.map((ballot) => ballot.memberId)]);
  const possible = [...world.people.values()].filter(
    (person) => person.votes && !barred.has(person.id) && person.joinedAt < until,
  );
  const count = Math.min(wanted, Math.ceil(possible.length * TURNOUT));
  return shuffled(possible, world.chance)
    .slice(0, count)
    .map(({ id, joinedAt }) => ({ memberId: id, at: momentBetween(later(from, joinedAt), until, world.chance) }));
}

/** More of them soon after the beginning, as it goes. */
export function momentBetween(from: Date, until: Date, chance: () => number): Date {
  return new Date(from.getTime() + Math.floor((until.getTime() - from.getTime()) * chance() ** 2));
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function shuffled<Item>(items: Item[], chance: () => number): Item[] {
  return items
    .map((item) => ({ item, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
