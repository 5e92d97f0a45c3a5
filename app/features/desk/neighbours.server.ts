import { and, asc, desc, eq, gt, lt, or } from "drizzle-orm";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { fromStore } from "#app/features/shield/door.ts";
import type { Store } from "#db/store.ts";
import type { Neighbour } from "./case-page-view.ts";
import { knowPeople } from "./known-people.server.ts";

/** So many replies before and after are enough to understand one. */
const EACH_SIDE = 2;

interface Place {
  threadId: number;
  subject: string;
  subjectId: number;
  at: Date;
}

/** What was said in the thread just before and just after. */
export async function neighboursOf(store: Store, place: Place): Promise<Neighbour[]> {
  const rows = await Promise.all([around(store, "answer", place), around(store, "comment", place)]);
  const before = rows.flatMap((side) => side.before).sort((one, other) => +other.createdAt - +one.createdAt);
  const after = rows.flatMap((side) => side.after).sort((one, other) => +one.createdAt - +other.createdAt);
  const near = [
    ...before
      .slice(0, EACH_SIDE)
      .toReversed()
      .map((row) => ({ ...row, before: true })),
    ...after.slice(0, EACH_SIDE).map((row) => ({ ...row, before: false })),
  ];
  const people = await knowPeople(
    store.read,
    store,
    near.map(({ authorId }) => authorId),
  );
  return near.map(({ authorId, body, ...reply }) => ({
    ...reply,
    excerpt: renderMarkdown(fromStore(body)).excerpt,
    person: people.get(authorId) ?? null,
  }));
}

async function around(store: Store, kind: "answer" | "comment", { threadId, subject, subjectId, at }: Place) {
  const table = kind === "answer" ? store.tables.answers : store.tables.comments;
  const { id, authorId, body, state, createdAt } = table;
  const select = () => store.read.select({ id, authorId, body, state, createdAt }).from(table);
  const within = eq(table.threadId, threadId);
  // Of its own kind, the one of the same moment with the smaller number came first.
  const own = subject === kind;
  const earlier = or(lt(createdAt, at), own ? and(eq(createdAt, at), lt(id, subjectId)) : undefined);
  const later = or(gt(createdAt, at), and(eq(createdAt, at), own ? gt(id, subjectId) : undefined));
  const [before, after] = await Promise.all([
    select().where(and(within, earlier)).orderBy(desc(createdAt), desc(id)).limit(EACH_SIDE),
    select().where(and(within, later)).orderBy(asc(createdAt), asc(id)).limit(EACH_SIDE),
  ]);
  const named = (rows: typeof before) => rows.map((row) => ({ ...row, kind }));
  return { before: named(before), after: named(after) };
}
