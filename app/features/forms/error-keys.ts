/** Every reason a form may be sent back: each has its sentence in writing:errors, in both languages. */
const ERROR_KEYS = [
  "missing",
  "title-missing",
  "title-too-short",
  "title-too-long",
  "body-missing",
  "body-too-long",
  "idea-too-short",
  "answer-too-short",
  "comment-missing",
  "comment-too-short",
  "comment-too-long",
  "decision-too-short",
  "decision-too-long",
  "invalid-text",
  "theme-missing",
  "theme-unknown",
  "email-missing",
  "email-invalid",
  "email-taken",
  "name-too-short",
  "name-too-long",
  "password-missing",
  "password-too-short",
  "password-too-long",
  "password-common",
  "password-wrong",
  "wrong-credentials",
  "lang-unknown",
  "status-missing",
  "reason-missing",
  "date-invalid",
  "date-past",
  "server-unknown",
  "too-many",
  "too-large",
  "session-ended",
  "not-allowed",
  "closed",
  "gone",
  "already-said",
  "nothing-changed",
  "unknown",
] as const;

export type ErrorKey = (typeof ERROR_KEYS)[number];

/** The key itself when it is known, "unknown" otherwise: a form never shows a bare key. */
export function asErrorKey(key: string): ErrorKey {
  return ERROR_KEYS.find((known) => known === key) ?? "unknown";
}
