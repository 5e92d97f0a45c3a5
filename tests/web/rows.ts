import { createHash } from "node:crypto";
import { getTableName } from "drizzle-orm";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";

/** How many rows each table holds, and a digest of all that stands in them; sessions aside, which come and go. */
export async function contentOf(database: string): Promise<Record<string, string>> {
  return withStore(database, async ({ read, tables: { sessions: _sessions, ...tables } }) => {
    const content: Record<string, string> = {};
    for (const table of Object.values(tables)) {
      const rows = (await read.select().from(table)).map((row) => JSON.stringify(row)).sort();
      const digest = createHash("sha256").update(rows.join("\n")).digest("base64url").slice(0, 12);
      content[getTableName(table)] = `${rows.length} rows, ${digest}`;
    }
    return content;
  });
}

/** Only how many. */
export async function countRows(database: string): Promise<Record<string, number>> {
  const content = await contentOf(database);
  return Object.fromEntries(Object.entries(content).map(([table, said]) => [table, Number.parseInt(said, 10)]));
}

export async function withStore<Result>(database: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(database);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
