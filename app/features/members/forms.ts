import { z } from "zod";
import { displayName, newPassword } from "#app/features/sessions/forms.ts";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { LANGUAGES } from "#app/i18n/catalogue.ts";

export const NameForm = z.object({ name: displayName, lang: z.enum(LANGUAGES, { error: "lang-unknown" }) });

/** `password` is the present one, for whoever has one. */
export const PasswordForm = z.object({
  password: z.string().max(PASSWORD.max, "password-wrong").optional(),
  newPassword,
});
