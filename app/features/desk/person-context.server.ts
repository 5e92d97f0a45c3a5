import { and, asc, count, desc, eq, inArray, ne, notInArray } from "drizzle-orm";
import { speaksForTheBank } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import type { PersonContext } from "./case-page-view.ts";
import { describeCases, type LookingAtDesk } from "./describe-cases.server.ts";
import { rulingLines } from "./describe-rulings.server.ts";
import { knowPeople } from "./known-people.server.ts";

const RULINGS_SHOWN = 6;
const CASES_SHOWN = 50;

/** What the site holds by itself is no decision yet, and of how others voted nobody is accused. */
const NOT_THEIRS = ["hold", "hold-votes", "count-votes", "discard-votes"] as const;

/** Whoever wrote it: since when they are here, what stands, what was decided before, what else waits. */
export async function personContext(
  store: Store,
  { memberId, exceptCase }: { memberId: number; exceptCase: number | null },
  looking: LookingAtDesk,
): Promise<PersonContext | null> {
  const { members, rulings } = store.tables;
  const [[row], people, total, earlier, open] = await Promise.all([
    store.read.select().from(members).where(eq(members.id, memberId)),
    knowPeople(store.read, store, [memberId]),
    countWritten(store, memberId),
    rulingLines(store, {
      where: and(eq(rulings.memberId, memberId), notInArray(rulings.act, [...NOT_THEIRS])),
      most: RULINGS_SHOWN,
      viewerId: looking.viewerId,
    }),
    openCasesOf(store, { memberId, exceptCase }, looking),
  ]);
  const person = people.get(memberId);
  if (!row || !person) return null;
  const suspended = row.suspendedUntil !== null && +row.suspendedUntil > +looking.now;
  return {
    person,
    joinedAt: row.joinedAt,
    team: speaksForTheBank(row.role),
    guest: row.role === "guest",
    suspendedUntil: suspended ? row.suspendedUntil : null,
    ...total,
    rulings: earlier,
    open,
  };
}

/** What waits of one person and can be decided together: held or reported, in the order of the queue. */
export async function openCasesOf(
  store: Store,
  { memberId, exceptCase }: { memberId: number; exceptCase: number | null },
  looking: LookingAtDesk,
) {
  const { moderationCases: cases } = store.tables;
  const rows = await store.read
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.memberId, memberId),
        eq(cases.state, "open"),
        inArray(cases.kind, ["held", "reported"]),
        exceptCase === null ? undefined : ne(cases.id, exceptCase),
      ),
    )
    .orderBy(desc(cases.weight), asc(cases.openedAt), asc(cases.id))
    .limit(CASES_SHOWN);
  return describeCases(store.read, store, rows, looking);
}

async function countWritten({ read, tables }: Store, memberId: number): Promise<{ standing: number; off: number }> {
  const { threads, answers, comments } = tables;
  const counts = await Promise.all(
    [threads, answers, comments].map((table) =>
      read
        .select({ state: table.state, total: count() })
        .from(table)
        .where(eq(table.authorId, memberId))
        .groupBy(table.state),
    ),
  );
  const total = (...states: string[]) =>
    counts.flat().reduce((sum, row) => (states.includes(row.state) ? sum + row.total : sum), 0);
  return { standing: total("live"), off: total("hidden", "removed") };
}
