import { and, eq } from "drizzle-orm";
import { appealsEnd, mayBeAppealed } from "#app/features/appeals/rules.ts";
import { readSigns } from "#app/features/desk/signs.ts";
import type { CaseKind, Ground, RulingAct } from "#app/features/moderation/words.ts";
import { findModerated } from "#app/features/moderation/find-moderated.server.ts";
import { anchorOf } from "#app/features/reports/find-reportable.server.ts";
import { type ReportedName, reportedName } from "#app/features/reports/subjects.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import { isTold } from "./rules.ts";

/** Why something was done to somebody's words or account, as they read it (DSA, article 17). */
export interface Statement {
  id: number;
  act: RulingAct;
  name: ReportedName;
  ground: Ground | null;
  facts: string;
  /** Nobody read it before the site did this. */
  automated: boolean;
  /** What the machine saw, where it decided. */
  signs: string[];
  /** Nobody has read it yet. */
  waiting: boolean;
  /** What made a moderator look; null: nothing but reading the page. */
  after: CaseKind | null;
  until: Date | null;
  createdAt: Date;
  undone: boolean;
  /** Their own words as they stand; null for an account. */
  words: { title: string; html: string } | null;
  /** The thread these words stand in, while everybody sees it. */
  place: { title: string; path: string } | null;
  /** The thread that says the same. */
  other: { title: string; path: string } | null;
  appeal: StatementAppeal | null;
  /** The last moment to contest it; null when one cannot, or no more. */
  appealUntil: Date | null;
}

export interface StatementAppeal {
  number: string;
  state: "open" | "upheld" | "overturned";
  text: string;
  reply: string;
  createdAt: Date;
  judgedAt: Date | null;
}

/** Null for what does not concern them. */
export async function readStatement(
  store: Store,
  { id, memberId, now }: { id: number; memberId: number; now: Date },
): Promise<Statement | null> {
  const { rulings, moderationCases } = store.tables;
  const [found] = await store.read
    .select({ ruling: rulings, about: moderationCases })
    .from(rulings)
    .leftJoin(moderationCases, eq(moderationCases.id, rulings.caseId))
    .where(and(eq(rulings.id, id), eq(rulings.memberId, memberId)));
  if (!found || !isTold(found.ruling.act)) return null;
  const { ruling, about } = found;
  const { act, subject, ground, facts, automated, until, createdAt } = ruling;
  const on = await findModerated(store.read, store, ruling);
  const appeal = await readAppealOn(store, id);
  const undone = ruling.undoneAt !== null;
  const end = appealsEnd(createdAt);
  const open = mayBeAppealed(act, "author") && !appeal && !undone && +now < +end;
  const thread = on?.thread ?? null;
  return {
    ...{ id, act, ground, facts, automated, until, createdAt, undone, appeal, after: about?.kind ?? null },
    signs: automated ? readSigns(about?.signs ?? null) : [],
    waiting: automated && about?.state === "open" && !undone,
    name: reportedName(subject, thread?.kind ?? null),
    words: on && subject !== "member" ? { title: subject === "thread" ? on.title : "", html: on.bodyHtml } : null,
    place:
      thread?.state === "live" ? { title: thread.title, path: `${threadPath(thread)}${on ? anchorOf(on) : ""}` } : null,
    other: await readOther(store, ruling.otherThreadId),
    appealUntil: open ? new Date(+end - 1) : null,
  };
}

async function readOther(store: Store, threadId: number | null): Promise<Statement["other"]> {
  if (threadId === null) return null;
  const { threads } = store.tables;
  const [thread] = await store.read
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.state, "live")));
  return thread ? { title: thread.title, path: threadPath(thread) } : null;
}

async function readAppealOn({ read, tables: { appeals } }: Store, rulingId: number): Promise<StatementAppeal | null> {
  const { number, state, text, reply, createdAt, judgedAt } = appeals;
  const [found] = await read
    .select({ number, state, text, reply, createdAt, judgedAt })
    .from(appeals)
    .where(and(eq(appeals.rulingId, rulingId), eq(appeals.party, "author")));
  return found ?? null;
}
