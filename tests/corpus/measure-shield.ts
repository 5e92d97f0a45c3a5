import { performance } from "node:perf_hooks";
import { shield } from "#app/features/shield/shield.ts";
import { sharedData } from "../shared-data.ts";
import { CORPUS, type Sentence } from "./shield.ts";

export interface ShieldFigures {
  /** The share of the secrets that are gone whole. */
  recall: number;
  /** The share of the harmless sentences that were changed. */
  falseMasks: number;
  missed: string[];
  harmed: string[];
}

export interface ShieldMeasure extends ShieldFigures {
  /** The median of many runs on a text of 5,000 characters, in milliseconds. */
  msFor5000: number;
  /** The same figures on the shared cases, where they are. */
  shared: ShieldFigures | null;
}

export function measureShield(): ShieldMeasure {
  const shared = sharedSentences();
  return { ...figuresOf(CORPUS), msFor5000: msFor(5_000), shared: shared && figuresOf(shared) };
}

export function figuresOf(sentences: readonly Sentence[]): ShieldFigures {
  const missed: string[] = [];
  const harmed: string[] = [];
  let [secrets, harmless] = [0, 0];
  for (const sentence of sentences) {
    const { text } = shield(sentence.text, { lang: "fr" });
    secrets += sentence.secrets.length;
    missed.push(...leftOf(sentence, text));
    if (sentence.secrets.length > 0) continue;
    harmless++;
    if (text !== sentence.text) harmed.push(`${sentence.text} -> ${text}`);
  }
  return { recall: 1 - missed.length / secrets, falseMasks: harmed.length / harmless, missed, harmed };
}

/** The secrets that are still there, or of which three signs in a row are. */
function leftOf({ text, secrets }: Sentence, shielded: string): string[] {
  const { masks } = shield(text, { lang: "fr" });
  let from = 0;
  return secrets.flatMap(({ kind, value }) => {
    const start = text.indexOf(value, from);
    const end = start + value.length;
    from = end;
    const first = start + (/^[^\p{L}\p{N}&<]*/u.exec(value)?.[0].length ?? 0);
    const last = end - (/[^\p{L}\p{N};>]*$/u.exec(value)?.[0].length ?? 0);
    const gone = masks.some((mask) => mask.kind === kind && mask.start <= first && mask.start + mask.length >= last);
    return gone ? [] : [`${kind}: ${text} -> ${shielded}`];
  });
}

const PERSONAL = new Map<string, "iban" | "card" | "phone">([
  ["iban", "iban"],
  ["iban_text", "iban"],
  ["pan", "card"],
  ["phone_fr", "phone"],
]);

/** What is valid is to be masked; what is not, or what identifies a firm, stays when it stands alone. */
export function sharedSentences(): Sentence[] | null {
  const cases = sharedData("shield/personal-data-cases.jsonl");
  return cases === null ? null : cases.split("\n").filter(Boolean).map(sharedSentence);
}

function sharedSentence(line: string): Sentence {
  const row: unknown = JSON.parse(line);
  if (!isCase(row)) throw new Error(`This case of the shared data is not understood: ${line}`);
  const kind = PERSONAL.get(row.kind);
  if (!row.valid || !kind) return { text: row.value, secrets: [] };
  return { text: row.value, secrets: [{ kind, value: row.value.replace(/^this is an iban | in a sentence$/g, "") }] };
}

function isCase(row: unknown): row is { value: string; kind: string; valid: boolean } {
  return (
    typeof row === "object" &&
    row !== null &&
    "value" in row &&
    typeof row.value === "string" &&
    "kind" in row &&
    typeof row.kind === "string" &&
    "valid" in row &&
    typeof row.valid === "boolean"
  );
}

function msFor(length: number): number {
  const text = CORPUS.map((sentence) => sentence.text)
    .join("\n")
    .slice(0, length);
  const times: number[] = [];
  for (let run = 0; run < 200; run++) {
    const begun = performance.now();
    shield(text, { lang: "fr" });
    times.push(performance.now() - begun);
  }
  return times.slice(100).sort((a, b) => a - b)[50] ?? Infinity;
}
