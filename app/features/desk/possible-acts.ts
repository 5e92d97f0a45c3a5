import { type HandAct, type RuledOn, refusalToRule } from "#app/features/moderation/rules.ts";
import type { CaseKind } from "#app/features/moderation/words.ts";

/** In the order in which they are offered: first what leaves things as they are. */
const OFFERED = [
  "release",
  "dismiss",
  "hide",
  "remove",
  "restore",
  "lock",
  "unlock",
  "warn",
  "suspend",
  "unsuspend",
] as const satisfies readonly HandAct[];

const SAID = { ground: "rule-other", facts: "-", until: new Date(1), at: new Date(0) } as const;

/** What may be decided here; none where somebody else has to. */
export function possibleActs(on: RuledOn, kind: CaseKind | null): HandAct[] {
  if (kind === "appealed" || kind === "votes") return [];
  return OFFERED.filter((act) => {
    // Nobody asked: there is nothing to turn down. What is held is published instead.
    if (act === "dismiss" && (kind === null || (kind === "held" && on.state === "held"))) return false;
    return refusalToRule({ ...SAID, act }, on, true) === null;
  });
}

/** Why it is for somebody else to decide. */
export function barredFrom({ own, official, subject }: RuledOn): "own-case" | "official" | "colleague" | null {
  if (own) return "own-case";
  if (!official) return null;
  return subject === "member" ? "colleague" : "official";
}
