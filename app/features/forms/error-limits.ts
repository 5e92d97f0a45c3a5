import { FROZEN_FROM, MOST_ADDENDA } from "#app/features/addenda/rules.ts";
import { APPEAL_TEXT } from "#app/features/appeals/rules.ts";
import { REASON_WORDS_MAX } from "#app/features/mentions/reasons.ts";
import { EXPLANATION } from "#app/features/reports/rules.ts";
import {
  ADDENDUM,
  ANSWER,
  COMMENT,
  DECISION,
  DISPLAY_NAME,
  IDEA_BODY,
  PASSWORD,
  QUESTION_BODY,
  TITLE,
} from "#app/features/threads/limits.ts";

/** The figures that the sentences of writing:errors mention. */
export const ERROR_LIMITS = {
  titleMin: TITLE.min,
  titleMax: TITLE.max,
  bodyMax: QUESTION_BODY.max,
  ideaMin: IDEA_BODY.min,
  answerMin: ANSWER.min,
  commentMin: COMMENT.min,
  commentMax: COMMENT.max,
  decisionMin: DECISION.min,
  decisionMax: DECISION.max,
  addendumMin: ADDENDUM.min,
  addendumMax: ADDENDUM.max,
  addendaMax: MOST_ADDENDA,
  frozenFrom: FROZEN_FROM,
  nameMin: DISPLAY_NAME.min,
  nameMax: DISPLAY_NAME.max,
  passwordMin: PASSWORD.min,
  passwordMax: PASSWORD.max,
  explanationMin: EXPLANATION.min,
  explanationMax: EXPLANATION.max,
  reasonMax: REASON_WORDS_MAX,
  appealMin: APPEAL_TEXT.min,
  appealMax: APPEAL_TEXT.max,
} as const;
