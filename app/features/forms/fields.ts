import { z } from "zod";
import type { ErrorKey } from "./error-keys.ts";

/** Control characters other than line ends, and the mark that broken UTF-8 leaves: no keyboard makes them. */
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])/;

interface TextRules {
  min: number;
  max: number;
  missing: ErrorKey;
  tooShort: ErrorKey;
  tooLong: ErrorKey;
}

function normalised(text: string): string {
  return text.replaceAll("\r\n", "\n").normalize("NFC").trim();
}

/** A text of several lines, trimmed, its line ends made one. Emoji and right-to-left writing pass untouched. */
export function text({ min, max, missing, tooShort, tooLong }: TextRules) {
  return z
    .string({ error: missing })
    .refine((value) => !UNREADABLE.test(value), "invalid-text" satisfies ErrorKey)
    .transform(normalised)
    .refine((value) => value.length > 0 || min === 0, missing)
    .refine((value) => value.length >= min || value.length === 0, tooShort)
    .refine((value) => value.length <= max, tooLong);
}

/** The same on one line. */
export function line(rules: TextRules) {
  return text(rules).transform((value) => value.replace(/\s+/g, " "));
}

/** An address, in lower case. */
export const email = z
  .string({ error: "email-missing" satisfies ErrorKey })
  .trim()
  .toLowerCase()
  .max(254, "email-invalid" satisfies ErrorKey)
  .pipe(z.email("email-invalid" satisfies ErrorKey));
