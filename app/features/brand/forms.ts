import { z } from "zod";
import { line } from "#app/features/forms/fields.ts";
import { BRAND_NAME_MAX } from "./colour-fields.ts";

export const BrandNameForm = z.object({
  name: line({ min: 1, max: BRAND_NAME_MAX, missing: "missing", tooShort: "missing", tooLong: "too-large" }),
});
