import { z } from "zod";
import { email, line, text } from "#app/features/forms/fields.ts";
import { IDEA_BODY, QUESTION_BODY, TITLE } from "./limits.ts";

const title = line({ ...TITLE, missing: "title-missing", tooShort: "title-too-short", tooLong: "title-too-long" });
const theme = z.string({ error: "theme-missing" }).regex(/^[a-z0-9-]{1,100}$/, "theme-unknown");
const questionBody = text({
  ...QUESTION_BODY,
  missing: "body-missing",
  tooShort: "body-missing",
  tooLong: "body-too-long",
});
const ideaBody = text({ ...IDEA_BODY, missing: "body-missing", tooShort: "idea-too-short", tooLong: "body-too-long" });

const question = z.object({ title, theme, body: questionBody.default("") });

export const AskForm = question;
/** A visitor also gives an address. */
export const AskAsVisitorForm = question.extend({ email });
export const ProposeForm = z.object({ title, theme, body: ideaBody });
