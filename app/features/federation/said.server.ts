import { and, eq, isNotNull, min, type SQL } from "drizzle-orm";
import { toldHash } from "#app/features/sending/told-hash.server.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Reader, Store } from "#db/store.ts";
import { IDEAS, OFFICIAL } from "./actors.ts";

/** What of the bank's goes out by itself: its answers to questions, and that an idea has become real. */
export type SaidSubject = "answer" | "decision";

/** Who says it first; others only pass it on. */
export const SPEAKER = { answer: OFFICIAL, decision: IDEAS } as const satisfies Record<SaidSubject, string>;

/** Something that the bank says now, on a page that everybody can read. */
export interface Said {
  subject: SaidSubject;
  subjectId: number;
  threadId: number;
  kind: ThreadKind;
  title: string;
  html: string;
  lang: Language;
  path: string;
  themeSlug: string;
  /** Since when the bank says it. */
  at: Date;
  version: number;
  /** Of its words. */
  hash: string;
}

/** Reads what is said, of one sort: all of it, or what `where` leaves of it. */
export function selectSaid(reader: Pick<Reader, "select">, store: Store, subject: SaidSubject) {
  return subject === "answer" ? selectAnswers(reader, store) : selectShipped(reader, store);
}

function selectAnswers(reader: Pick<Reader, "select">, { tables: { answers, threads, themes } }: Store) {
  return reader
    .select({ id: answers.id, html: answers.bodyHtml, at: answers.officialAt, ...threadColumns(threads, themes) })
    .from(threads)
    .innerJoin(themes, eq(themes.id, threads.themeId))
    .innerJoin(answers, eq(answers.threadId, threads.id))
    .$dynamic();
}

function selectShipped(reader: Pick<Reader, "select">, { tables: { decisions, threads, themes } }: Store) {
  return reader
    .select({ id: decisions.id, html: decisions.bodyHtml, at: decisions.createdAt, ...threadColumns(threads, themes) })
    .from(threads)
    .innerJoin(themes, eq(themes.id, threads.themeId))
    .innerJoin(decisions, eq(decisions.threadId, threads.id))
    .$dynamic();
}

function threadColumns(threads: Store["tables"]["threads"], themes: Store["tables"]["themes"]) {
  const { kind, title, slug, lang, version } = threads;
  return { threadId: threads.id, kind, title, slug, lang, version, themeSlug: themes.slug };
}

/** What makes it something that the bank says in public. Of the news on a shipped idea, the first: it is when it became real. */
export function isSaid(reader: Pick<Reader, "select">, { tables }: Store, subject: SaidSubject): SQL | undefined {
  const { answers, threads, decisions } = tables;
  if (subject === "answer")
    return and(
      eq(threads.state, "live"),
      eq(threads.kind, "question"),
      isNotNull(threads.officialAt),
      eq(answers.state, "live"),
      isNotNull(answers.official),
      isNotNull(answers.officialAt),
    );
  const first = reader
    .select({ id: min(decisions.id) })
    .from(decisions)
    .where(and(eq(decisions.threadId, threads.id), eq(decisions.state, "live"), eq(decisions.status, "shipped")));
  return and(
    eq(threads.state, "live"),
    eq(threads.kind, "idea"),
    eq(threads.status, "shipped"),
    eq(decisions.id, first),
  );
}

type SaidRow = Awaited<ReturnType<typeof selectAnswers>>[number];

export function toSaid(subject: SaidSubject, { id, at, slug, ...row }: SaidRow): Said {
  if (at === null) throw new Error("what is said was said one day");
  const path = threadPath({ kind: row.kind, id: row.threadId, slug });
  return { ...row, subject, subjectId: id, path, at, hash: toldHash(row.title, row.html) };
}

/** What the bank says there now; null when it no longer does. */
export async function saidNow(store: Store, subject: SaidSubject, subjectId: number): Promise<Said | null> {
  const { answers, decisions } = store.tables;
  const id = subject === "answer" ? answers.id : decisions.id;
  const [row] = await selectSaid(store.read, store, subject).where(
    and(eq(id, subjectId), isSaid(store.read, store, subject)),
  );
  return row ? toSaid(subject, row) : null;
}
