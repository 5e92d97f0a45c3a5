import { z } from "zod";
import { text } from "#app/features/forms/fields.ts";
import { ANSWER, COMMENT, DECISION } from "#app/features/threads/limits.ts";
import { AskForm, ProposeForm } from "#app/features/threads/forms.ts";
import { DECLINE_REASONS, IDEA_STATUSES } from "#db/schema/threads.ts";

const answerBody = text({ ...ANSWER, missing: "body-missing", tooShort: "answer-too-short", tooLong: "body-too-long" });
const commentBody = text({
  ...COMMENT,
  missing: "comment-missing",
  tooShort: "comment-too-short",
  tooLong: "comment-too-long",
});
const decisionBody = text({
  ...DECISION,
  missing: "body-missing",
  tooShort: "decision-too-short",
  tooLong: "decision-too-long",
});

export const AnswerForm = z.object({ body: answerBody, voice: z.enum(["bank", "self"]).default("bank") });

export const CommentForm = z.object({
  body: commentBody,
  answerId: z.coerce.number("gone").int("gone").positive("gone").max(2_147_483_647, "gone").optional(),
});

/** The day of the next news is a day to come. */
export function decisionForm(now: Date) {
  return z.object({
    status: z.enum(IDEA_STATUSES, { error: "status-missing" }),
    reason: z.enum(DECLINE_REASONS, { error: "reason-missing" }).optional(),
    body: decisionBody,
    nextNews: z.iso
      .date("date-invalid")
      .transform((day) => new Date(`${day}T12:00:00Z`))
      .refine((day) => day.getTime() > now.getTime(), "date-past")
      .refine((day) => day.getFullYear() < 2100, "date-invalid")
      .optional(),
  });
}

/** The form that edits each kind of thing. */
export const EDIT_FORMS = {
  question: AskForm,
  idee: ProposeForm,
  reponse: z.object({ body: answerBody }),
  commentaire: z.object({ body: commentBody }),
  decision: z.object({ body: decisionBody }),
} as const;
