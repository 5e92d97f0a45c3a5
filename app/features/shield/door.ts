import { type Mask, shield, type ShieldOptions } from "./shield.ts";

declare const passed: unique symbol;

/** A text that went through the shield. Only the doors of this file make one. */
export type Safe = string & { readonly [passed]: true };

/** How a text is masked: in whose language, and which of the bank's own numbers stay. */
export type Shielding = ShieldOptions;

export interface Passed {
  text: Safe;
  masks: Mask[];
}

/** What may be kept and shown of what somebody wrote. Every entrance of the site goes through here. */
export function passShield(text: string, shielding: Shielding = { lang: "fr" }): Passed {
  const { text: masked, masks } = shield(text, shielding);
  if (isSafe(masked, shielding)) return { text: masked, masks };
  // Secrets behind secrets, made to wear the shield out: without its digits the text has none left to tell.
  const bare = masked.replace(/[\p{N}@]/gu, "•");
  if (isSafe(bare, shielding)) return { text: bare, masks };
  throw new Error("a text still holds secrets after the shield");
}

function isSafe(text: string, shielding: Shielding): text is Safe {
  return shield(text, shielding).masks.length === 0;
}

/** What stands in the database passed when it was written; a second time would mask the bank's numbers that were spared then. */
export function fromStore(text: string): Safe {
  if (!isKept(text)) throw new Error("what the store keeps is a text");
  return text;
}

function isKept(text: unknown): text is Safe {
  return typeof text === "string";
}

/** Whether a line - a name - holds what nobody else should read. */
export function holdsPersonalData(line: string, spare: readonly string[] = []): boolean {
  return shield(line, { lang: "fr", spare }).masks.length > 0;
}
