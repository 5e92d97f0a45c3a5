/** Why the page of a mention comes back, beyond what is wrong in a field: each has its sentence in mentions:problems. */
export type Problem =
  | "handled"
  | "gone"
  | "answered"
  | "consent-missing"
  | "thread-unknown"
  | "words-missing"
  | "reply-too-long"
  | "personal"
  | "replied-meanwhile"
  | "not-connected"
  | "not-allowed";
