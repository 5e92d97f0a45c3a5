import { z } from "zod";
import { line } from "#app/features/forms/fields.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { DISPLAY_NAME, PASSWORD } from "#app/features/threads/limits.ts";

/** Six digits, with or without the space that authenticators show in their middle. */
const sixDigits = z
  .string({ error: "code-missing" satisfies ErrorKey })
  .trim()
  .regex(/^\d{3}\s?\d{3}$/, "code-shape" satisfies ErrorKey);

export const CodeForm = z.object({ code: sixDigits });

export const MailedCodeForm = z.object({
  code: sixDigits,
  ref: z.string({ error: "code-expired" }).max(40, "code-expired"),
});

export const RecoveryForm = z.object({
  recovery: z.string({ error: "recovery-missing" satisfies ErrorKey }).max(100, "recovery-wrong" satisfies ErrorKey),
});

export const PasswordAgainForm = z.object({
  password: z.string({ error: "password-missing" satisfies ErrorKey }).max(PASSWORD.max, "password-wrong"),
});

const id = z.string().min(1).max(2_000);

export const RenamePasskeyForm = z.object({
  id,
  name: line({ min: 1, max: DISPLAY_NAME.max, missing: "missing", tooShort: "missing", tooLong: "name-too-long" }),
});

export const RemovePasskeyForm = z.object({ id });
