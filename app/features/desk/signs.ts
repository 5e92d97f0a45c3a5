import { SIGNS } from "#app/features/spam/rules.ts";

/** What the machine saw, as it wrote it into a case: names of signs, figures, never a text of anyone. */

const KNOWN = [...SIGNS, "votes-network", "votes-pace", "votes-browser"] as const;

/** The key of its words in reports:signs. */
export function knownSign(sign: string): (typeof KNOWN)[number] | "other" {
  return KNOWN.find((known) => known === sign) ?? "other";
}

/** The names of the signs; what is not of that shape is left out. */
export function readSigns(json: string | null): string[] {
  const parsed = parse(json);
  if (!isRecord(parsed)) return [];
  const listed = [parsed, ...Object.values(parsed)].flatMap((value) =>
    Array.isArray(value) ? value.flatMap(nameOf) : [],
  );
  return [...new Set(listed)];
}

function nameOf(sign: unknown): string[] {
  if (typeof sign === "string") return [sign];
  return isRecord(sign) && typeof sign["sign"] === "string" ? [sign["sign"]] : [];
}

function parse(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
