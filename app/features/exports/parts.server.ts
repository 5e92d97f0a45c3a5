import type french from "#app/i18n/fr/privacy.ts";
import type { Store } from "#db/store.ts";
import {
  readAccountPart,
  readAddressesPart,
  readCredentialsPart,
  readDevicesPart,
  readSessionsPart,
} from "./account-parts.server.ts";
import { readOpinionsPart, readFollowsPart, readMessagesPart, readVotesPart } from "./activity-parts.server.ts";
import { readAppealsPart, readReportsPart, readRulingsPart } from "./trust-parts.server.ts";
import {
  readAnswersPart,
  readCommentsPart,
  readDecisionsPart,
  readRevisionsPart,
  readThreadsPart,
} from "./written-parts.server.ts";

/** Each has its word in both languages. */
export type ColumnName = keyof typeof french.copy.columns;
/** Plain data, as donnees.json says it: no key of ours, no secret, nothing of anybody else's. */
export type Cell = string | number | boolean | Date | null;
export type Row = Partial<Record<ColumnName, Cell>>;

export const PART_NAMES = [
  "account",
  "credentials",
  "sessions",
  "devices",
  "addresses",
  "threads",
  "answers",
  "comments",
  "decisions",
  "revisions",
  "votes",
  "opinions",
  "follows",
  "messages",
  "reports",
  "rulings",
  "appeals",
] as const;
export type PartName = (typeof PART_NAMES)[number];
export type PersonalData = Partial<Record<PartName, Row[]>>;

export interface Part {
  name: PartName;
  read: (store: Store, memberId: number) => Promise<Row[]>;
}

/** Everything that is held about a person, a part at a time: the bar moves with each. */
const READERS: Record<PartName, Part["read"]> = {
  account: readAccountPart,
  credentials: readCredentialsPart,
  sessions: readSessionsPart,
  devices: readDevicesPart,
  addresses: readAddressesPart,
  threads: readThreadsPart,
  answers: readAnswersPart,
  comments: readCommentsPart,
  decisions: readDecisionsPart,
  revisions: readRevisionsPart,
  votes: readVotesPart,
  opinions: readOpinionsPart,
  follows: readFollowsPart,
  messages: readMessagesPart,
  reports: readReportsPart,
  rulings: readRulingsPart,
  appeals: readAppealsPart,
};

export const PARTS: readonly Part[] = PART_NAMES.map((name) => ({ name, read: READERS[name] }));
