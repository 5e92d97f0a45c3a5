import { getTableName } from "drizzle-orm";
import { openStore } from "#db/open-store.ts";

/** How many rows each table holds at this moment, sessions and the beat of /healthz aside. */
export async function countRows(database: string): Promise<Record<string, number>> {
  const store = await openStore(database);
  try {
    const { sessions: _sessions, ...tables } = store.tables;
    const counts: Record<string, number> = {};
    for (const table of Object.values(tables)) counts[getTableName(table)] = await store.read.$count(table);
    return counts;
  } finally {
    await store.close();
  }
}
