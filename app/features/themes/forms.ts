import { z } from "zod";
import { line } from "#app/features/forms/fields.ts";
import { THEME_DESCRIPTION_MAX, THEME_NAME_MAX } from "./limits.ts";

const name = line({ min: 1, max: THEME_NAME_MAX, missing: "missing", tooShort: "missing", tooLong: "too-large" });
const description = line({
  min: 0,
  max: THEME_DESCRIPTION_MAX,
  missing: "missing",
  tooShort: "missing",
  tooLong: "too-large",
}).default("");
function themeId(missing: "gone" | "missing") {
  return z.coerce.number(missing).int("gone").positive("gone").max(2_147_483_647, "gone");
}
const id = themeId("gone");

export const ThemeForm = z.object({ name, nameEn: name, description, descriptionEn: description });
export const RenameForm = ThemeForm.extend({ id });
export const OrderForm = z.object({ id, direction: z.enum(["up", "down"], { error: "unknown" }) });
export const MergeForm = z.object({ id, into: themeId("missing") });
