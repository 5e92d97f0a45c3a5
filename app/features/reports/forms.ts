import { z } from "zod";
import { APPEAL_TEXT } from "#app/features/appeals/rules.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { email, text } from "#app/features/forms/fields.ts";
import { GROUNDS } from "#db/schema/moderation.ts";
import { EXPLANATION } from "./rules.ts";

/** An address that somebody pastes. */
const MOST_OF_AN_ADDRESS = 2000;

export const ReportForm = z.object({
  reason: z.enum(GROUNDS, { error: "report-reason-missing" satisfies ErrorKey }),
  other: z
    .string()
    .max(MOST_OF_AN_ADDRESS, "other-unknown" satisfies ErrorKey)
    .default(""),
  explanation: text({
    ...EXPLANATION,
    missing: "explanation-missing",
    tooShort: "explanation-too-short",
    tooLong: "explanation-too-long",
  }),
  /** Of whoever has no account, when they leave one. */
  email: email.optional(),
  goodFaith: z.literal("1", { error: "good-faith-missing" satisfies ErrorKey }),
});

export const AppealForm = z.object({
  text: text({
    ...APPEAL_TEXT,
    missing: "appeal-missing",
    tooShort: "appeal-too-short",
    tooLong: "appeal-too-long",
  }),
});
