import type { Ground, ModeratedKind, RulingAct } from "#app/features/moderation/words.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";

export type LineKind = ThreadKind | Exclude<ModeratedKind, "thread">;

/** One intervention as the public reads it: no name, no title, no text, and no hour that would help to guess whose. */
export interface RegisterLine {
  place: number;
  /** "2026-11-20" */
  day: string;
  act: RulingAct;
  kind: LineKind;
  /** The thread it is about or stands in, while that is on the site. */
  thread: { kind: ThreadKind; id: number; path: string } | null;
  ground: Ground | null;
  automated: boolean;
}

/** What is done to a person is told without what they wrote, and so is the judging of it. */
const WITHOUT_PLACE: ReadonlySet<RulingAct> = new Set<RulingAct>([
  "warn",
  "unwarn",
  "suspend",
  "unsuspend",
  "uphold",
  "overturn",
]);
const ON_PEOPLE: ReadonlySet<RulingAct> = new Set<RulingAct>(["warn", "unwarn", "suspend", "unsuspend"]);

export function leadsSomewhere(act: RulingAct): boolean {
  return !WITHOUT_PLACE.has(act);
}

/** A thread that is gone from the database would be neither; it never is. */
export function kindOf(act: RulingAct, subject: ModeratedKind, threadKind: ThreadKind | null): LineKind {
  if (ON_PEOPLE.has(act) || subject === "member") return "member";
  return subject === "thread" ? (threadKind ?? "question") : subject;
}
