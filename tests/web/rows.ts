import { getTableName } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** How many rows each table holds, but for sessions, which come and go, and for what the site tells others by itself. */
export async function countRows({ read, tables }: Store): Promise<Record<string, number>> {
  const { sessions, notes, federationMemory, federationQueue } = tables;
  const aside: unknown[] = [sessions, notes, federationMemory, federationQueue];
  const counts: Record<string, number> = {};
  for (const table of Object.values(tables))
    if (!aside.includes(table)) counts[getTableName(table)] = await read.$count(table);
  return counts;
}

/** What has grown since, and by how much. */
export async function newRows(store: Store, before: Record<string, number>): Promise<Record<string, number>> {
  const after = await countRows(store);
  return Object.fromEntries(
    Object.entries(after).flatMap(([table, count]) =>
      count === before[table] ? [] : [[table, count - (before[table] ?? 0)]],
    ),
  );
}
