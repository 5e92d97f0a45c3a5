import type { CaseKind, Ground, ModeratedKind, ModeratedSubject, RulingAct } from "#app/features/moderation/words.ts";

/** What the desk shows: exactly what its pages need, and never who reported. */

export type Standing = "live" | "held" | "hidden" | "removed" | "withdrawn" | "merged";

/** Somebody as moderators know them: by name, also behind "Anonyme". */
export interface KnownPerson {
  id: number;
  /** Empty where they have no page: guests, and those who are gone. */
  handle: string;
  name: string;
  gone: boolean;
  avatar: string | null;
}

/** The words a case or a ruling is about, or the person. */
export interface ShownSubject extends ModeratedSubject {
  subject: ModeratedKind;
  /** A thread's title, a person's name; empty for what is said in a thread. */
  title: string;
  /** The first two lines. */
  excerpt: string;
  state: Standing;
  /** Signed "Anonyme" in public. */
  anonymous: boolean;
  lang: "fr" | "en" | null;
  thread: { title: string; path: string; kind: "question" | "idea" } | null;
  /** Where the public reads it; null while it does not. */
  path: string | null;
}

export interface Taken {
  name: string;
  mine: boolean;
  /** Whole minutes. */
  minutes: number;
}

export interface CountedReason {
  reason: Ground;
  count: number;
}

export interface CaseLine {
  id: number;
  kind: CaseKind;
  openedAt: Date;
  about: ShownSubject | null;
  person: KnownPerson | null;
  reasons: CountedReason[];
  /** What the machine saw, as keys of desk:signs. */
  signs: string[];
  taken: Taken | null;
  /** Of whoever looks: somebody else decides. */
  own: boolean;
}

export interface RulingLine {
  id: number;
  act: RulingAct;
  ground: Ground | null;
  facts: string;
  until: Date | null;
  at: Date;
  /** Null: the site by itself, or somebody of the team who has left. */
  by: string | null;
  automated: boolean;
  undone: boolean;
  mayUndo: boolean;
  caseId: number | null;
  about: ShownSubject | null;
  person: KnownPerson | null;
}
