/** What people write, as addresses name it: /contributions/reponse/12/modifier. */
export const SUBJECTS = {
  question: "thread",
  idee: "thread",
  reponse: "answer",
  commentaire: "comment",
  decision: "decision",
  complement: "addendum",
} as const;

export type SubjectName = keyof typeof SUBJECTS;
/** What its author may rewrite: an addendum is only ever taken back. */
export type EditableName = Exclude<SubjectName, "complement">;
export type Subject = (typeof SUBJECTS)[SubjectName];

export function isSubjectName(text: string | undefined): text is SubjectName {
  return text !== undefined && Object.hasOwn(SUBJECTS, text);
}

export function isEditableName(text: string | undefined): text is EditableName {
  return isSubjectName(text) && text !== "complement";
}
