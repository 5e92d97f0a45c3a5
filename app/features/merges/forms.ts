import { z } from "zod";
import { text } from "#app/features/forms/fields.ts";
import { COMMENT } from "#app/features/threads/limits.ts";

/** A number that a page of ours has written. */
const number = z.coerce.number("gone").int("gone").positive("gone").max(2_147_483_647, "gone");

export const MergeForm = z.object({
  other: number,
  caseId: number.optional(),
  facts: text({ min: 1, max: COMMENT.max, missing: "missing", tooShort: "missing", tooLong: "comment-too-long" }),
});

export const UnmergeForm = z.object({ ruling: number });
