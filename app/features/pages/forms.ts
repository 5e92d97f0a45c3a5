import { z } from "zod";
import { text } from "#app/features/forms/fields.ts";
import { PAGE_TEXT_MAX } from "./pages.ts";

export const PageTextForm = z.object({
  body: text({ min: 1, max: PAGE_TEXT_MAX, missing: "missing", tooShort: "missing", tooLong: "too-large" }),
});
