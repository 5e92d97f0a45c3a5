import type { Concept } from "./read-concepts.ts";
import type { Bait } from "./rules.ts";

interface Intent {
  sign: Bait;
  /** One of each. */
  needs: readonly (readonly Concept[])[];
  /** None of these. */
  unless?: readonly Concept[];
}

const WAY_OUT = ["contact", "link"] as const;
const ASKED = ["contact", "link", "call"] as const;

/** What nobody who banks says all at once. */
const INTENTS: readonly Intent[] = [
  { sign: "fake-support", needs: [["urgency"], ["secret", "due"], ["call"], ["link"]] },
  { sign: "fake-support", needs: [["urgency", "official"], ["call", "give"], ["link"]], unless: ["seeking"] },
  { sign: "fake-support", needs: [["due"], ["secret", "call"], ["link"]] },
  { sign: "fake-support", needs: [["official"], ["give"], ["secret"]], unless: ["seeking"] },
  { sign: "fake-support", needs: [["secret"], ["give"], ["link"]] },
  {
    sign: "fake-support",
    needs: [["urgency", "official"], ["phone"]],
    unless: ["seeking", "own", "bankLife", "honest"],
  },
  { sign: "recovered-money", needs: [["lost"], ["recover"], ["contact"], ["helper", "call"]], unless: ["honest"] },
  { sign: "loan-offer", needs: [["loan"], ["lending"], ["loanTerms"], WAY_OUT], unless: ["seeking"] },
  { sign: "loan-offer", needs: [["lending"], ["loanTerms"], ["call", "contact"], ["loan"]], unless: ["seeking"] },
  {
    sign: "loan-offer",
    needs: [["loan"], ["loanTerms"], ["masked"]],
    unless: ["seeking", "own", "callback", "honest"],
  },
  { sign: "fake-support", needs: [["oddLink"], ["call", "urgency", "official"]], unless: ["seeking", "own", "honest"] },
  { sign: "loan-offer", needs: [["loan"], ["lending"], ["privateLender"], ["loanTerms"]], unless: ["seeking"] },
  { sign: "easy-money", needs: [["crypto"], ["gain"], ["promise"], ASKED] },
  { sign: "easy-money", needs: [["gain"], ["promise"], WAY_OUT] },
  { sign: "easy-money", needs: [["crypto"], ["contact"], ["call", "gain", "praise"]], unless: ["seeking", "honest"] },
  { sign: "easy-money", needs: [["crypto", "gain", "profit"], ["bio"]] },
  { sign: "easy-money", needs: [["mule"], ["cut"], ["account", "contact"]] },
  { sign: "easy-money", needs: [["inheritance"], WAY_OUT] },
  {
    sign: "trade",
    needs: [["forbidden"], ["praise", "contact", "link", "crypto", "loan", "inviting"]],
    unless: ["seeking"],
  },
  { sign: "trade", needs: [["vouchers"], ["offering", "praise", "contact", "link"]], unless: ["seeking"] },
  { sign: "trade", needs: [["sexual"], ["contact", "link", "call"]] },
  { sign: "trade", needs: [["occult"], ["contact", "link", "praise", "offering", "inviting", "sum"]] },
  { sign: "trade", needs: [["gaming"], ["praise"], ASKED] },
  { sign: "trade", needs: [["promoted"], ["praise", "call"], ["contact", "link", "sum"]] },
  { sign: "trade", needs: [["promoted"], ["promise"], ["sum"]] },
  { sign: "trade", needs: [["praise"], ["call"], ["link"], ["promoted", "promise", "gain"]] },
];

/** What a stretch of text is after, told by what it puts together rather than by its words. */
export function intentsOf(shown: ReadonlySet<Concept>): Bait[] {
  const meant = INTENTS.filter(
    ({ needs, unless = [] }) => isMeant(shown, needs) && !unless.some((one) => shown.has(one)),
  );
  return meant.map(({ sign }) => sign);
}

const isMeant = (shown: ReadonlySet<Concept>, needs: Intent["needs"]) =>
  needs.every((some) => some.some((one) => shown.has(one)));
