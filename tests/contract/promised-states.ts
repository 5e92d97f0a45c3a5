import { FAULTS, INCOMPLETE, NOW } from "../strict-faults.ts";
import type { Fault } from "../strict-server.ts";

/** What becomes of something that was asked for, as the names of tests say it. */
const PROMISES = {
  again: "waits for its time",
  looks: "waits, and is looked for before it is sent again",
  unsure: "is left to a person",
  fails: "fails with its reason",
  breaks: "fails with its reason, and the account is broken",
  holds: "waits for the account, which is broken, to be connected anew",
  done: "is done",
} as const;
export type Promised = keyof typeof PROMISES;

/** What the network was asked for: the picture of a post, the post itself, a look whether it is there... */
const KINDS = ["picture", "post", "look", "edit", "removal"] as const;
export type Kind = (typeof KINDS)[number];

/** Connections are refused: no fault of an answer. */
const DOWN = "is met by nobody: the network is down";

/** By what goes wrong with a request: what becomes of the dispatch when it is for each of KINDS, in their order. */
const TABLE = {
  [DOWN]: ["again", "again", "looks", "again", "again"],
  "is reset": ["again", "looks", "looks", "again", "again"],
  "is done, then reset": ["again", "looks", "looks", "again", "again"],
  hangs: ["again", "looks", "looks", "again", "again"],
  "is done, then hangs": ["again", "looks", "looks", "again", "again"],
  "meets a 401: revoked meanwhile": ["breaks", "breaks", "holds", "breaks", "breaks"],
  "meets a 403": ["breaks", "breaks", "unsure", "breaks", "breaks"],
  "meets a 404": ["fails", "fails", "unsure", "fails", "done"],
  "meets a 422: the words are refused": ["fails", "fails", "unsure", "fails", "fails"],
  "meets a 429": ["again", "again", "looks", "again", "again"],
  "meets a 429 with Retry-After": ["again", "again", "looks", "again", "again"],
  "meets a 500": ["again", "looks", "looks", "again", "again"],
  "is done, then meets a 503 with Retry-After": ["again", "looks", "looks", "again", "again"],
  "meets a 502 in HTML": ["again", "looks", "looks", "again", "again"],
  "is done, then answers HTML": ["again", "looks", "looks", "again", "again"],
  "is sent elsewhere": ["again", "looks", "looks", "again", "again"],
  "is done, then answers without what it should hold": ["again", "looks", "looks", "again", "again"],
} as const satisfies Record<string, readonly Promised[]>;

export type FaultName = keyof typeof TABLE;

/** A request to a network: how the strict server names it, and what of an answer means yes. */
export interface Step {
  route: string;
  /** any: whatever a 2xx holds; empty: nothing is expected in it. */
  yes?: "any" | "empty";
}

export interface Case {
  kind: Kind;
  step: Step;
  name: FaultName;
  /** Null: nobody listens. */
  fault: Fault | null;
  promised: Promised;
  /** The same in words. */
  becomes: string;
  /** The reason that is told. */
  trouble: string;
  /** How long the network asks to be left alone, in milliseconds. */
  rest: number | null;
}

/** Every fault at this step. */
export function casesOf(kind: Kind, step: Step): Case[] {
  const faults = [{ name: DOWN, fault: null, kind: "unreachable", retryAt: undefined }, ...FAULTS, INCOMPLETE];
  return faults.map(({ name, fault, kind: trouble, retryAt }) => {
    if (!isFault(name)) throw new Error(`nothing is promised for what ${name}`);
    const promised = exceptionOf(step, name) ?? TABLE[name][KINDS.indexOf(kind)];
    if (!promised) throw new Error(`nothing is promised of ${kind}`);
    return {
      kind,
      step,
      name,
      fault,
      promised,
      becomes: PROMISES[promised],
      trouble,
      rest: retryAt ? +retryAt - +NOW : null,
    };
  });
}

function exceptionOf({ yes }: Step, name: FaultName): Promised | null {
  // A webhook has one address: a 404 says that the receiver has gone, never that a post has.
  if (yes === "any" && name === "meets a 404") return "fails";
  const taken = yes === "any" ? /answers/.test(name) : yes === "empty" && name === INCOMPLETE.name;
  return taken ? "done" : null;
}

function isFault(name: string): name is FaultName {
  return name in TABLE;
}
