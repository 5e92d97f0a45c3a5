/**
 * What can go wrong on a network. unreachable, slow: no answer; unauthorized: our credentials are no longer taken;
 * forbidden: the account may not do this; limited: too much in too little time; refused: these very words, for good;
 * broken: an error of theirs (5xx); strange: an answer that is not one (HTML, a 200 without its post); missing: what
 * it was about is not there; private: an address that this site does not go to.
 */
export const TROUBLES_THERE = [
  "unreachable",
  "slow",
  "unauthorized",
  "forbidden",
  "limited",
  "refused",
  "broken",
  "strange",
  "missing",
  "private",
] as const;

/** And undrawn: our own card could not be drawn, and the network was not asked this time. */
export const TROUBLES = [...TROUBLES_THERE, "undrawn"] as const;

export type TroubleKind = (typeof TROUBLES)[number];

export interface Trouble {
  kind: TroubleKind;
  /** The network may have done what was asked all the same: look before asking again. */
  perhapsDone: boolean;
  /** Before then the network does not want to be asked again. */
  retryAt: Date | null;
  /** What the network or the connection said, in a short code: "429", "ECONNRESET", "invalid_grant". Never a credential or a text. */
  said: string;
}

/** What a network answered: refusals are values. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; trouble: Trouble };

/** These pass by themselves: the same is tried again later. */
export function passes({ kind }: Trouble): boolean {
  return PASSING.includes(kind);
}

const PASSING: TroubleKind[] = ["unreachable", "slow", "limited", "broken", "strange", "undrawn"];
