import { and, desc, eq, inArray, lt, type SQL } from "drizzle-orm";
import { inverseOf, standsAsRuled } from "#app/features/moderation/rules.ts";
import type { Page } from "#app/features/threads/cards.ts";
import type { Store } from "#db/store.ts";
import type { RulingLine, ShownSubject } from "./case-line.ts";
import { knowPeople } from "./known-people.server.ts";
import { keyOf, showSubjects } from "./shown-subjects.server.ts";

type RulingRow = Store["tables"]["rulings"]["$inferSelect"];

const PAGE_SIZE = 25;

export type DecidedOutcome = { listed: true; page: Page<RulingLine> } | { listed: false; refusal: "bad-cursor" };

/** What was decided, the latest first. */
export async function listDecided(
  store: Store,
  { after, viewerId }: { after: string | null; viewerId: number },
): Promise<DecidedOutcome> {
  if (after !== null && !/^[1-9]\d{0,8}$/.test(after)) return { listed: false, refusal: "bad-cursor" };
  const { rulings } = store.tables;
  const before = after === null ? undefined : lt(rulings.id, Number(after));
  const items = await rulingLines(store, { where: before, most: PAGE_SIZE + 1, viewerId });
  const shown = items.slice(0, PAGE_SIZE);
  return { listed: true, page: { items: shown, next: items.length > PAGE_SIZE ? String(shown.at(-1)?.id) : null } };
}

interface Wanted {
  where: SQL | undefined;
  most: number;
  viewerId: number;
}

export async function rulingLines(store: Store, { where, most, viewerId }: Wanted): Promise<RulingLine[]> {
  const { rulings } = store.tables;
  const rows = await store.read.select().from(rulings).where(where).orderBy(desc(rulings.id)).limit(most);
  const [subjects, barred, people] = await Promise.all([
    showSubjects(store.read, store, rows),
    barredFromUndoing(store, rows, viewerId),
    knowPeople(store.read, store, [...rows.map((row) => row.memberId), ...rows.map((row) => row.actorId)]),
  ]);
  return rows.map((row) => {
    const about = subjects.get(keyOf(row)) ?? null;
    const { id, act, ground, facts, until, automated, caseId, createdAt: at } = row;
    return {
      ...{ id, act, ground, facts, until, automated, caseId, at, about },
      by: row.actorId === null ? null : (people.get(row.actorId)?.name ?? null),
      undone: row.undoneAt !== null,
      mayUndo: mayUndo(row, about) && !barred.has(id),
      person: row.memberId === null ? null : (people.get(row.memberId) ?? null),
    };
  });
}

export function rulingsOf(store: Store, ids: number[], viewerId: number): Promise<RulingLine[]> {
  const { rulings } = store.tables;
  return ids.length === 0
    ? Promise.resolve([])
    : rulingLines(store, { where: inArray(rulings.id, ids), most: ids.length, viewerId });
}

/** What closed a case, if anything did; not what undid that. */
export async function rulingOfCase(store: Store, caseId: number, viewerId: number): Promise<RulingLine[]> {
  const { rulings } = store.tables;
  return rulingLines(store, { where: eq(rulings.caseId, caseId), most: 10, viewerId });
}

/** As undo.server.ts decides: nothing is offered that would be refused. */
function mayUndo(ruling: RulingRow, about: ShownSubject | null): boolean {
  if (inverseOf(ruling.act) === null || ruling.undoneAt !== null || !about) return false;
  return standsAsRuled(ruling, about.state);
}

/** Those whose words or report it was, who wrote the thread it was merged into; and a merge in the middle of a chain. */
async function barredFromUndoing(store: Store, rows: RulingRow[], viewerId: number): Promise<ReadonlySet<number>> {
  const { reports, threads } = store.tables;
  const ids = rows.map(({ id }) => id);
  const targets = rows.flatMap(({ otherThreadId }) => otherThreadId ?? []);
  const [mine, into] = await Promise.all([
    store.read
      .select({ id: reports.rulingId })
      .from(reports)
      .where(and(inArray(reports.rulingId, ids), eq(reports.reporterId, viewerId))),
    store.read
      .select({ id: threads.id, state: threads.state, authorId: threads.authorId })
      .from(threads)
      .where(inArray(threads.id, targets)),
  ]);
  const closed = new Set(
    into.filter((thread) => thread.state === "merged" || thread.authorId === viewerId).map(({ id }) => id),
  );
  const reported = new Set(mine.map(({ id }) => id));
  const barred = rows.filter(
    ({ id, memberId, otherThreadId }) =>
      memberId === viewerId || reported.has(id) || (otherThreadId !== null && closed.has(otherThreadId)),
  );
  return new Set(barred.map(({ id }) => id));
}
