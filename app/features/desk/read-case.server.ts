import { eq } from "drizzle-orm";
import { standing } from "#app/features/moderation/rule.server.ts";
import { findModerated, type Moderated } from "#app/features/moderation/find-moderated.server.ts";
import type { CaseKind, ModeratedSubject } from "#app/features/moderation/words.ts";
import type { Store } from "#db/store.ts";
import type { Role } from "#app/features/access/table.ts";
import type { CasePageView, OpenedCase, ShownWords } from "./case-page-view.ts";
import { appealOf, aroundOf, reportsOf, similarRulings } from "./case-context.server.ts";
import type { CaseRow } from "./describe-cases.server.ts";
import { rulingOfCase } from "./describe-rulings.server.ts";
import { knowPeople } from "./known-people.server.ts";
import { nextCase, previousCase } from "./next-case.server.ts";
import { personContext } from "./person-context.server.ts";
import { barredFrom, possibleActs } from "./possible-acts.ts";
import { keyOf, showSubjects } from "./shown-subjects.server.ts";
import { readSigns } from "./signs.ts";
import { takenNow } from "./taking.ts";

export interface DeskReader {
  viewer: { id: number; role: Role };
  now: Date;
  /** The part of the queue that is being worked on. */
  kind: CaseKind | null;
}

/** A case with all that its page shows. */
export async function readCase(store: Store, caseId: number, reader: DeskReader): Promise<CasePageView | null> {
  const { moderationCases } = store.tables;
  const [row] = await store.read.select().from(moderationCases).where(eq(moderationCases.id, caseId));
  return row ? readPage(store, { ...row, row }, reader) : null;
}

/** The same of something about which no case is open: ruled from its own page. */
export function readUnasked(store: Store, on: ModeratedSubject, reader: DeskReader): Promise<CasePageView | null> {
  return readPage(store, { ...on, row: null }, reader);
}

async function readPage(
  store: Store,
  { subject, subjectId, row }: ModeratedSubject & { row: CaseRow | null },
  reader: DeskReader,
): Promise<CasePageView | null> {
  const on = await findModerated(store.read, store, { subject, subjectId });
  if (!on) return null;
  const looking = { viewerId: reader.viewer.id, now: reader.now };
  const caseId = row?.id ?? null;
  const { memberId } = on;
  const asked = { actor: reader.viewer, caseId, at: reader.now };
  const [words, around, person, reports, appeal, ruledOn, opened] = await Promise.all([
    shownWords(store, on),
    aroundOf(store, on),
    personContext(store, { memberId, exceptCase: caseId }, looking),
    caseId === null ? [] : reportsOf(store, caseId),
    caseId === null ? null : appealOf(store, caseId, reader.viewer),
    standing(store.read, store, on, asked),
    row && openedCase(store, row, reader),
  ]);
  const grounds = reports.map(({ reason }) => reason);
  const similar = await similarRulings(store, { on, kind: row?.kind ?? null, grounds }, reader.viewer.id);
  return {
    ...{ subject, subjectId, case: opened, words, around, person, reports, appeal, similar },
    signs: readSigns(row?.signs ?? null),
    acts: possibleActs(ruledOn, row?.kind ?? null),
    barred: barredFrom(ruledOn),
  };
}

async function shownWords(store: Store, on: Moderated): Promise<ShownWords> {
  const shown = (await showSubjects(store.read, store, [on])).get(keyOf(on));
  const { title, bodyHtml: html, state, anonymous, createdAt, thread, subject } = on;
  const locked = subject === "thread" && thread?.lockedAt !== null;
  return { title, html, state, anonymous, createdAt, locked, lang: shown?.lang ?? null, path: shown?.path ?? null };
}

async function openedCase(store: Store, row: CaseRow, { viewer, now, kind }: DeskReader): Promise<OpenedCase> {
  const { id, openedAt, closedAt } = row;
  const at = { caseId: id, kind, viewerId: viewer.id, now };
  const [people, next, previous, rulings] = await Promise.all([
    knowPeople(store.read, store, [row.takenById, row.closedById]),
    nextCase(store, at),
    previousCase(store, at),
    closedAt === null ? [] : rulingOfCase(store, id, viewer.id),
  ]);
  const by = row.closedById === null ? null : (people.get(row.closedById)?.name ?? null);
  return {
    ...{ id, kind: row.kind, openedAt, next, previous },
    taken: takenNow(row, people, { viewerId: viewer.id, now }),
    closed: closedAt && { at: closedAt, by, rulings },
  };
}
