import { type HandAct, type RuledOn, refusalToRule } from "#app/features/moderation/rules.ts";
import type { CaseKind } from "#app/features/moderation/words.ts";

/** What a moderator decides from the desk; masking has a way of its own. */
export type DeskAct = HandAct | "mask";

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
export function possibleActs(on: RuledOn, kind: CaseKind | null): DeskAct[] {
  if (kind === "appealed" || kind === "votes" || on.own) return [];
  const masking: DeskAct[] = on.subject === "member" || on.state === "removed" ? [] : ["mask"];
  return [...OFFERED.filter((act) => mayAct(on, kind, act)), ...masking];
}

function mayAct(on: RuledOn, kind: CaseKind | null, act: HandAct): boolean {
  // Nobody asked: there is nothing to turn down.
  if (act === "dismiss" && kind === null) return false;
  return refusalToRule({ ...SAID, act }, on, true) === null;
}

/** Why it is for somebody else to decide. */
export function barredFrom({ own, official, subject }: RuledOn): "own-case" | "official" | "colleague" | null {
  if (own) return "own-case";
  if (!official) return null;
  return subject === "member" ? "colleague" : "official";
}
