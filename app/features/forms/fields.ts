import { z } from "zod";
import type { ErrorKey } from "./error-keys.ts";

/** Control characters other than line ends, the mark that broken UTF-8 leaves, half characters: no keyboard makes them. */
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\p{Surrogate}]/u;
/** Without one of these, a text is there and nobody can see it. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

interface TextRules {
  min: number;
  max: number;
  missing: ErrorKey;
  tooShort: ErrorKey;
  tooLong: ErrorKey;
}

/** A text of several lines, trimmed, its line ends made one. Emoji and right-to-left writing pass untouched. */
export function text(rules: TextRules) {
  return tidied(rules, normalised);
}

/** The same on one line. */
export function line(rules: TextRules) {
  return tidied(rules, (value) => normalised(value).replace(/\s+/g, " "));
}

function normalised(text: string): string {
  return VISIBLE.test(text) ? text.replace(/\r\n?/g, "\n").normalize("NFC").trim() : "";
}

/** Measured as it will be kept. */
function tidied({ min, max, missing, tooShort, tooLong }: TextRules, tidy: (text: string) => string) {
  return z
    .string({ error: missing })
    .refine((value) => !UNREADABLE.test(value), "invalid-text" satisfies ErrorKey)
    .transform(tidy)
    .refine((value) => value.length > 0 || min === 0, missing)
    .refine((value) => value.length >= min || value.length === 0, tooShort)
    .refine((value) => value.length <= max, tooLong);
}

/** An address, in lower case. */
export const email = z
  .string({ error: "email-missing" satisfies ErrorKey })
  .trim()
  .toLowerCase()
  .max(254, "email-invalid" satisfies ErrorKey)
  .pipe(z.email("email-invalid" satisfies ErrorKey));
