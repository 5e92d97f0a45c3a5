import type { Ground, ModeratedKind, RulingAct } from "./words.ts";

/** What a moderator does to somebody's words or account from a case or a page; merging, appeals and votes have ways of their own. */
export type HandAct =
  | "release"
  | "hide"
  | "remove"
  | "restore"
  | "lock"
  | "unlock"
  | "warn"
  | "suspend"
  | "unsuspend"
  | "dismiss";

export type RuleRefusal =
  | "not-found"
  | "not-allowed"
  | "own-case"
  | "official"
  | "ground-missing"
  | "facts-missing"
  | "until-missing"
  | "nothing-to-change"
  | "already-decided";

type State = "live" | "held" | "hidden" | "removed" | "withdrawn" | "merged";

/** From which states an act leads to which; acts that are not here leave the words where they are. */
const MOVES: Partial<Record<RulingAct, { from: readonly State[]; to: "live" | "hidden" | "removed" }>> = {
  release: { from: ["held"], to: "live" },
  hide: { from: ["live", "held"], to: "hidden" },
  remove: { from: ["live", "held", "hidden"], to: "removed" },
  restore: { from: ["hidden", "removed"], to: "live" },
};

/** Whoever is told that something of theirs is gone is told why (DSA, article 17). */
const REASONED: ReadonlySet<RulingAct> = new Set<RulingAct>(["hide", "remove", "lock", "mask", "warn", "suspend"]);

const ON_PEOPLE: ReadonlySet<RulingAct> = new Set<RulingAct>(["warn", "suspend", "unsuspend"]);
const ON_THREADS: ReadonlySet<RulingAct> = new Set<RulingAct>(["lock", "unlock"]);

export function moveOf(act: RulingAct) {
  return MOVES[act] ?? null;
}

export function needsReasons(act: RulingAct): boolean {
  return REASONED.has(act);
}

/** What takes each act back; an act that is not here cannot be undone: what was masked is gone. */
const INVERSE: Partial<Record<RulingAct, RulingAct>> = {
  hide: "restore",
  remove: "restore",
  lock: "unlock",
  suspend: "unsuspend",
  release: "hold",
  dismiss: "reopen",
  warn: "unwarn",
  merge: "unmerge",
};

export function inverseOf(act: RulingAct): RulingAct | null {
  return INVERSE[act] ?? null;
}

/** Whether what a ruling was about is still as it left it: what has been decided since is not undone with it. */
export function standsAsRuled(ruling: { act: RulingAct; stateBefore: string | null }, state: State): boolean {
  const { act, stateBefore } = ruling;
  const move = moveOf(act);
  if (move) return state === move.to;
  if (act === "merge") return state === "merged";
  return act !== "dismiss" || stateBefore === null || state === stateBefore;
}

export interface AskedRuling {
  act: HandAct;
  ground: Ground | null;
  facts: string;
  until: Date | null;
  at: Date;
}

export interface RuledOn {
  subject: ModeratedKind;
  own: boolean;
  official: boolean;
  state: State;
  locked: boolean;
  suspended: boolean;
}

/** Why this may not be ruled; null when it may. */
export function refusalToRule(asked: AskedRuling, on: RuledOn, allowed: boolean): RuleRefusal | null {
  const { act, ground, facts, until, at } = asked;
  if (!allowed) return "not-allowed";
  if (on.own) return "own-case";
  if (on.official && (moveOf(act) || (on.subject === "member" && act !== "dismiss"))) return "official";
  if (needsReasons(act) && ground === null) return "ground-missing";
  if (needsReasons(act) && facts.trim() === "") return "facts-missing";
  if (act === "suspend" && (until === null || +until <= +at)) return "until-missing";
  return changesSomething(act, on) ? null : "nothing-to-change";
}

function changesSomething(act: HandAct, { subject, state, locked, suspended }: RuledOn): boolean {
  const move = moveOf(act);
  if (move) return subject !== "member" && move.from.includes(state);
  // What is held is published or taken off: turning down what was said about it would leave it held for ever.
  if (act === "dismiss") return state !== "held";
  if (ON_THREADS.has(act)) return subject === "thread" && locked === (act === "unlock");
  // Words are warned of; it is an account that is suspended.
  if (ON_PEOPLE.has(act)) return act === "warn" || (subject === "member" && (act === "suspend" || suspended));
  return true;
}
