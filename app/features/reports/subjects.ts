import type { ModeratedKind } from "#app/features/moderation/words.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";

/** What one may report, as addresses name it: /signaler/reponse/12. */
export const REPORTED = {
  question: "thread",
  idee: "thread",
  reponse: "answer",
  commentaire: "comment",
  complement: "addendum",
  membre: "member",
} as const satisfies Record<string, ModeratedKind>;

export type ReportedName = keyof typeof REPORTED;

export function isReportedName(text: string | undefined): text is ReportedName {
  return text !== undefined && Object.hasOwn(REPORTED, text);
}

const NAMES = { answer: "reponse", comment: "commentaire", addendum: "complement", member: "membre" } as const;

/** The name of something that is reported, for its address and for the sentence that says what it is. */
export function reportedName(subject: ModeratedKind, kind: ThreadKind | null): ReportedName {
  if (subject === "thread") return kind === "idea" ? "idee" : "question";
  return NAMES[subject];
}

/** Of somebody it is their handle, of all else a number. */
export function reportPath(name: ReportedName, id: number | string): string {
  return `/signaler/${name}/${id}`;
}
