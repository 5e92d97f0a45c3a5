import type { APPEAL_PARTIES, CASE_KINDS, GROUNDS, MODERATED, RULING_ACTS } from "#db/schema/moderation.ts";

export type RulingAct = (typeof RULING_ACTS)[number];
export type Ground = (typeof GROUNDS)[number];
export type CaseKind = (typeof CASE_KINDS)[number];
export type AppealParty = (typeof APPEAL_PARTIES)[number];
export type ModeratedKind = (typeof MODERATED)[number];

/** What a report, a case or a ruling is about. */
export interface ModeratedSubject {
  subject: ModeratedKind;
  subjectId: number;
}
