import { z } from "zod";
import { email, line } from "#app/features/forms/fields.ts";
import { refusalOfCharacters } from "#app/features/members/names/characters.ts";
import { DISPLAY_NAME, PASSWORD } from "#app/features/threads/limits.ts";

/** Its characters only: whose name it may be is asked where it is given (members/check-name.server.ts). */
export const displayName = z
  .string({ error: "missing" })
  .superRefine((name, context) => {
    const refusal = name.trim() === "" ? null : refusalOfCharacters(name);
    if (refusal) context.addIssue(refusal);
  })
  .pipe(line({ ...DISPLAY_NAME, missing: "missing", tooShort: "name-too-short", tooLong: "name-too-long" }));

/** As typed: spaces and accents are part of it. */
export const newPassword = z
  .string({ error: "password-missing" })
  .min(PASSWORD.min, "password-too-short")
  .max(PASSWORD.max, "password-too-long");

export const SignInForm = z.object({
  email,
  password: z.string({ error: "password-missing" }).max(PASSWORD.max, "wrong-credentials"),
});

export const SignUpForm = z.object({ name: displayName, email, password: newPassword });
