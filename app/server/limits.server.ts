import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Env } from "./env.server.ts";

const MINUTE = 60;

/** How much one person or one network may do: tries and seconds. Counted in memory, by each node (docs/decisions/0009). */
const LIMITS = [
  ["sign-in-account", { points: 10, duration: 15 * MINUTE }],
  ["sign-in-network", { points: 50, duration: 15 * MINUTE }],
  ["second-factor", { points: 10, duration: 15 * MINUTE }],
  ["confirm", { points: 10, duration: 15 * MINUTE }],
  ["confirm-mail", { points: 5, duration: 15 * MINUTE }],
  ["passkey", { points: 200, duration: 10 * MINUTE }],
  // Of their own: whoever guesses at codes shuts nobody out of their password or their passkey.
  ["code-account", { points: 10, duration: 15 * MINUTE }],
  ["code-network", { points: 50, duration: 15 * MINUTE }],
  ["mail-address", { points: 6, duration: 15 * MINUTE }],
  ["mail-network", { points: 30, duration: 60 * MINUTE }],
  ["sign-up", { points: 10, duration: 60 * MINUTE }],
  ["provider", { points: 60, duration: 10 * MINUTE }],
  ["invite", { points: 30, duration: 60 * MINUTE }],
  ["network-test", { points: 30, duration: 10 * MINUTE }],
  ["thread", { points: 10, duration: 60 * MINUTE }],
  ["report", { points: 20, duration: 60 * MINUTE }],
  ["reply", { points: 30, duration: 10 * MINUTE }],
  // Never refused: only counted, for what looks like a flood (features/spam).
  ["posts-network", { points: 1_000_000, duration: 60 * MINUTE }],
  ["portrait", { points: 10, duration: 60 * MINUTE }],
  ["vote", { points: 120, duration: 10 * MINUTE }],
  ["new-visitor", { points: 30, duration: 60 * MINUTE }],
  ["search", { points: 60, duration: MINUTE }],
  // One network by one post's link: a household or an office, hardly a script.
  ["visit", { points: 5, duration: 60 * MINUTE }],
  ["export", { points: 5, duration: 60 * MINUTE }],
  // Other servers: a large one brings the words of many people.
  ["federation", { points: 600, duration: MINUTE }],
  ["preview", { points: 60, duration: MINUTE }],
] as const;

export type LimitName = (typeof LIMITS)[number][0];

export interface Limits {
  /** Counts one try. The seconds to wait when it is one too many, else null. */
  count(name: LimitName, subject: string): Promise<number | null>;
  /** Counts one; how many there have been. */
  tally(name: LimitName, subject: string): Promise<number>;
  /** Forgets one try that turned out well. */
  giveBack(name: LimitName, subject: string): Promise<void>;
}

/** Guessing is as limited in demonstration as anywhere, but for the one network of one machine. */
const GUESSING = /^(sign-in|code|confirm)-|^(second-factor|confirm)$/;

/** Everyone who tries the demonstration is one network: it would shut out the eleventh of them. */
const OF_NETWORKS = ["sign-in-network", "code-network", "mail-network", "sign-up", "posts-network"] as const;

/** In demonstration, posting and searching are ten times wider, and of guessing only the account's limit applies. */
export function openLimits(mode: Env["mode"]): Limits {
  const demonstration = mode === "demonstration";
  const limiters = new Map<LimitName, RateLimiterMemory>();
  for (const [name, { points, duration }] of LIMITS) {
    const wider = demonstration && !GUESSING.test(name) ? 10 : 1;
    limiters.set(name, new RateLimiterMemory({ keyPrefix: name, points: points * wider, duration }));
  }
  if (demonstration) for (const name of OF_NETWORKS) limiters.delete(name);
  return {
    async count(name, subject) {
      const limiter = limiters.get(name);
      // penalty() counts as consume() does, but answers in one way whether or not the limit is passed.
      const used = await limiter?.penalty(subject);
      return limiter && used && used.consumedPoints > limiter.points ? seconds(used.msBeforeNext) : null;
    },
    async tally(name, subject) {
      return (await limiters.get(name)?.penalty(subject))?.consumedPoints ?? 0;
    },
    async giveBack(name, subject) {
      await limiters.get(name)?.reward(subject);
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
