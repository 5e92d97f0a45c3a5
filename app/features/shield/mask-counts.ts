import type { SecretKind } from "./secrets.ts";

/** How many secrets of each kind a text holds: all that is ever told of them. */
export type MaskCounts = Partial<Record<SecretKind, number>>;

export function countMasks(masks: readonly { kind: SecretKind }[]): MaskCounts {
  const counts: MaskCounts = {};
  for (const { kind } of masks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** As a hidden field of a form says what its page has shown: "card:1 iban:2". */
export function writeCounts(counts: MaskCounts): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${kind}:${count}`)
    .join(" ");
}

/** What the hidden fields of a form - one for each text - say together. */
export function readCounts(fields: readonly string[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const [, kind = "", count] of fields.join(" ").matchAll(/\b([a-z]{1,10}):(\d{1,4})\b/g))
    shown.set(kind, (shown.get(kind) ?? 0) + Number(count));
  return shown;
}

/** Whether the page has shown everything that will be masked. */
export function wereShown(counts: MaskCounts, shown: ReadonlyMap<string, number>): boolean {
  return Object.entries(counts).every(([kind, count]) => count <= (shown.get(kind) ?? 0));
}
