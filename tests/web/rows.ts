import { getTableName } from "drizzle-orm";
import type { Store } from "#db/store.ts";

/** How many rows each table holds, sessions aside, which come and go. */
export async function countRows({
  read,
  tables: { sessions: _sessions, ...tables },
}: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of Object.values(tables)) counts[getTableName(table)] = await read.$count(table);
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
