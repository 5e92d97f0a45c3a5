import { z } from "zod";
import { text } from "#app/features/forms/fields.ts";
import { AskForm } from "#app/features/threads/forms.ts";
import { DISMISSALS, REASON_WORDS_MAX } from "./reasons.ts";

/** Longer than any network that answers can be sent to takes; what it takes is checked by its own count. */
const REPLY_MAX = 10_000;

const KEY = /^[\w-]{8,64}$/;

export const ReplyForm = z.object({
  body: text({ min: 1, max: REPLY_MAX, missing: "body-missing", tooShort: "body-missing", tooLong: "body-too-long" }),
  key: z.string().regex(KEY),
  /** The latest reply that the page has shown. */
  seen: z.coerce.number().int().min(0).default(0),
});

export const TurnForm = AskForm.extend({ agreed: z.enum(["1", ""]).default("") });

const words = {
  min: 0,
  max: REASON_WORDS_MAX,
  missing: "missing",
  tooShort: "missing",
  tooLong: "reason-too-long",
} as const;

export const DismissForm = z.object({
  dismissal: z.enum(DISMISSALS, { error: "report-reason-missing" }),
  words: text(words).default(""),
});

export const LinkForm = z.object({ threadId: z.coerce.number().int().min(1).max(2_147_483_647) });
