import type { Found, Piece, Remote } from "./port.ts";
import type { Answer } from "./trouble.ts";

/** A post that stands on the account, as it can be read there. */
export interface Standing {
  remote: Remote;
  text: string;
  /** What it answers. */
  parentId: string | null;
  at: Date | null;
}

/** Clocks differ, here and there. */
const SKEW_MS = 10 * 60 * 1000;

/** Nothing that is older can be what was asked for then. */
export function since(piece: Piece): Date {
  return new Date(piece.at.getTime() - SKEW_MS);
}

/**
 * Looks for a piece among what stands there. The same words are the same post; other words with the same link may be
 * it, changed on its way: then only a person can say.
 */
export function lookFor(piece: Piece, standing: Standing[]): Answer<Found> {
  const parentId = piece.replyTo?.parent.id ?? null;
  const candidates = standing.filter(
    ({ parentId: parent, at }) => parent === parentId && (at === null || at >= since(piece)),
  );
  const same = candidates.find(({ text }) => wordsOf(text) === wordsOf(piece.text));
  if (same) return { ok: true, value: { found: true, remote: same.remote } };
  const link = piece.link && wordsOf(piece.link.href);
  const alike =
    link && wordsOf(piece.text).includes(link) && candidates.some(({ text }) => wordsOf(text).includes(link));
  return alike ? unsure("other words") : { ok: true, value: { found: false } };
}

/** Seen neither to be there nor not to be: looking again would show no more, a person has to. */
export function unsure(said: string): Answer<never> {
  return { ok: false, trouble: { kind: "missing", perhapsDone: true, retryAt: null, said } };
}

/** Without what networks change in a text: how an accent is written, spaces, the beginning of an address. */
function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/https?:\/\//gi, "")
    .replace(/\s+/g, " ")
    .trim();
}
