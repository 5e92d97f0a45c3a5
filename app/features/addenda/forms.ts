import { z } from "zod";
import { text } from "#app/features/forms/fields.ts";
import { ADDENDUM } from "#app/features/threads/limits.ts";

export const AddendumForm = z.object({
  body: text({ ...ADDENDUM, missing: "body-missing", tooShort: "addendum-too-short", tooLong: "addendum-too-long" }),
});
