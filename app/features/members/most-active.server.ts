import { and, count, desc, eq, gte, sql } from "drizzle-orm";
import type { Person } from "#app/features/threads/cards.ts";
import { personColumns, toPerson } from "#app/features/threads/select-person.server.ts";
import type { Store } from "#db/store.ts";

export interface Helper {
  person: Person;
  answers: number;
  useful: number;
}

/** Members (not the team) whose answers since this day helped most. */
export async function mostHelpful(store: Store, since: Date, limit: number): Promise<Helper[]> {
  const { answers, members, threads } = store.tables;
  const useful = sql<number>`coalesce(sum(${answers.usefulVotes} + ${answers.importedVotes}), 0)`.mapWith(Number);
  const written = count();
  const rows = await store.read
    .select({ person: personColumns(members), answers: written, useful })
    .from(answers)
    .innerJoin(members, eq(members.id, answers.authorId))
    .innerJoin(threads, and(eq(threads.id, answers.threadId), eq(threads.state, "live")))
    .where(
      and(
        gte(answers.createdAt, since),
        eq(answers.state, "live"),
        eq(answers.anonymous, false),
        eq(members.role, "member"),
      ),
    )
    .groupBy(members.id)
    .orderBy(desc(useful), desc(written), desc(members.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, person: toPerson(row.person) }));
}

/** "This month" is the last thirty days: on the first of a month nobody would be active yet. */
export function aMonthBefore(now: Date): Date {
  return new Date(now.getTime() - 30 * 24 * 3600 * 1000);
}
