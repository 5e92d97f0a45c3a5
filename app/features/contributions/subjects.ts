/** What people write, as addresses name it: /contributions/reponse/12/modifier. */
export const SUBJECTS = {
  question: "thread",
  idee: "thread",
  reponse: "answer",
  commentaire: "comment",
  decision: "decision",
} as const;

export type SubjectName = keyof typeof SUBJECTS;
export type Subject = (typeof SUBJECTS)[SubjectName];

export function isSubjectName(text: string | undefined): text is SubjectName {
  return text !== undefined && Object.hasOwn(SUBJECTS, text);
}
