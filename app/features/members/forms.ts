import { z } from "zod";
import { displayName } from "#app/features/sessions/forms.ts";
import { LANGUAGES } from "#app/i18n/catalogue.ts";

export const NameForm = z.object({ name: displayName, lang: z.enum(LANGUAGES, { error: "lang-unknown" }) });
