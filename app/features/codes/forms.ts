import { z } from "zod";
import { email } from "#app/features/forms/fields.ts";
import { displayName } from "#app/features/sessions/forms.ts";

/** Six digits, however they are spaced. */
export const code = z
  .string({ error: "code-missing" })
  .transform((text) => text.replace(/[\s-]/g, ""))
  .pipe(
    z
      .string()
      .min(1, "code-missing")
      .regex(/^\d{6}$/, "code-shape"),
  );

export const EmailForm = z.object({ email });
export const CodeForm = z.object({ code });
export const NameForm = z.object({ name: displayName });
