import type { z } from "zod";
import { cleanText } from "./clean-text.ts";
import { ImportedLine, type ImportedThread } from "./format.ts";

export type LineReading =
  | { read: true; thread: ImportedThread; unknownFields: string[] }
  /** A plain English reason. */
  | { read: false; refusal: string };

/** One line of JSON to a thread, its texts cleaned; fields that the format does not know are named and ignored. */
export function readLine(line: string): LineReading {
  const raw = parseJson(line);
  if (raw === undefined) return { read: false, refusal: "is not valid JSON" };
  if (!isRecord(raw)) return { read: false, refusal: "is not a thread" };
  const parsed = ImportedLine.safeParse(raw);
  if (!parsed.success) return { read: false, refusal: reasonOf(parsed.error) };
  return { read: true, thread: parsed.data, unknownFields: unknownFields(raw, parsed.data) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line, (_, value: unknown) => (typeof value === "string" ? cleanText(value) : value));
  } catch {
    return undefined;
  }
}

function reasonOf({ issues: [issue] }: z.ZodError): string {
  if (!issue || issue.path.length === 0) return issue?.message ?? "is not a thread";
  const path = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `"${path.slice(1)}" ${issue.message}`;
}

/** Reading drops what it does not know: whatever is no longer there was unknown. */
function unknownFields(raw: unknown, known: unknown): string[] {
  if (Array.isArray(raw) && Array.isArray(known))
    return raw.flatMap((item, place) => unknownFields(item, known[place]));
  if (!isRecord(raw) || !isRecord(known)) return [];
  return Object.entries(raw).flatMap(([name, value]) =>
    name in known ? unknownFields(value, known[name]).map((field) => `${name}.${field}`) : [name],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
