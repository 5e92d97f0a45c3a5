import type { CaseKind, Ground, ModeratedKind } from "#app/features/moderation/words.ts";
import type { DeskAct } from "./possible-acts.ts";
import type { CaseLine, KnownPerson, RulingLine, Standing, Taken } from "./case-line.ts";

/** What a moderator reads before deciding on something: the case, or the thing itself when it is ruled from its page. */
export interface CasePageView {
  subject: ModeratedKind;
  subjectId: number;
  case: OpenedCase | null;
  words: ShownWords;
  around: Around | null;
  person: PersonContext | null;
  similar: RulingLine[];
  reports: ReportLine[];
  /** What the machine saw. */
  signs: string[];
  appeal: AppealLine | null;
  /** What this moderator may decide; none where somebody else has to. */
  acts: DeskAct[];
  barred: "own-case" | "official" | "colleague" | null;
}

export interface OpenedCase {
  id: number;
  kind: CaseKind;
  openedAt: Date;
  taken: Taken | null;
  closed: { at: Date; by: string | null; rulings: RulingLine[] } | null;
  next: number | null;
  previous: number | null;
}

export interface ShownWords {
  title: string;
  html: string;
  lang: "fr" | "en" | null;
  state: Standing;
  anonymous: boolean;
  createdAt: Date;
  locked: boolean;
  /** Where the public reads it; null while it does not. */
  path: string | null;
}

export interface Around {
  title: string;
  path: string;
  kind: "question" | "idea";
  state: Standing;
  replies: Neighbour[];
}

export interface Neighbour {
  kind: "answer" | "comment";
  id: number;
  person: KnownPerson | null;
  excerpt: string;
  state: Standing;
  createdAt: Date;
  before: boolean;
}

export interface PersonContext {
  person: KnownPerson;
  joinedAt: Date;
  team: boolean;
  guest: boolean;
  suspendedUntil: Date | null;
  standing: number;
  /** Hidden or removed. */
  off: number;
  rulings: RulingLine[];
  /** Other open cases of theirs. */
  open: CaseLine[];
}

/** Never who: only whether they have an account. */
export interface ReportLine {
  number: string;
  reason: Ground;
  explanation: string;
  createdAt: Date;
  from: "member" | "visitor";
  /** Reported in vain, or not decided yet. */
  decided: boolean;
  other: { title: string; path: string } | null;
}

export interface AppealLine {
  id: number;
  number: string;
  party: "author" | "reporter";
  text: string;
  createdAt: Date;
  ruling: RulingLine | null;
  state: "open" | "upheld" | "overturned";
  reply: string;
  /** Open, and nothing of theirs: neither the words, nor the decision, nor a report. */
  mayAnswer: boolean;
}
