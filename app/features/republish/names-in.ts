/** Somebody who takes part in the thread. */
export interface Participant {
  name: string;
  handle: string;
}

const SHORTEST = 3;

/** The names of these people that stand in a text, as written there, once each. A first name counts with its capital only. */
export function namesIn(text: string, people: readonly Participant[]): string[] {
  const found = new Set<string>();
  for (const { name, handle } of people) {
    const whole = name.normalize("NFC").trim();
    const [first = ""] = whole.split(/\s+/u);
    for (const pattern of [exactly(whole, "iu"), exactly(first, "u"), exactly(handle && `@${handle}`, "iu")]) {
      const hit = pattern?.exec(text)?.[0];
      if (hit === undefined) continue;
      found.add(hit);
      break;
    }
  }
  return [...found];
}

function exactly(name: string, flags: string): RegExp | null {
  if (name.length < SHORTEST) return null;
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])${escaped}(?![\p{L}\p{N}_-])`, flags);
}
