import { z } from "zod";
import { code } from "#app/features/codes/forms.ts";
import { newPassword } from "#app/features/sessions/forms.ts";
import { PASSWORD } from "#app/features/threads/limits.ts";

/** `password` is the present one, for whoever has one. */
export const PasswordForm = z.object({
  password: z.string().max(PASSWORD.max, "password-wrong").optional(),
  newPassword,
});

export const ResetForm = z.object({ newPassword });

/** `presentCode` was sent to the present address, where there is one. */
export const ChangeEmailForm = z.object({ code, presentCode: code.optional() });
