import type { Found, Signs } from "./signs.ts";
import { foldText } from "./fold-text.ts";

/** The bank's own numbers and addresses in one form each. */
export function spareSet(spare: readonly string[]): ReadonlySet<string> {
  return new Set(spare.map((one) => oneForm(foldText(one, "read").solid)).filter((one) => one !== ""));
}

export function isSpared(signs: Signs, { from, to }: Found, spared: ReadonlySet<string>): boolean {
  return spared.size > 0 && spared.has(oneForm(signs.text.slice(from, to).replace(/[^a-z\d]/g, "")));
}

/** A French phone number is the same with its country's code: +33 (0)1 and 01. */
function oneForm(solid: string): string {
  return solid.replace(/^(?:0033|33)0?(?=[1-9]\d{8}$)/, "0");
}
