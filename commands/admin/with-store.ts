import { commandDatabaseUrl } from "#app/server/env.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";

/** The database of DATABASE_URL, brought to this version, for one piece of work. */
export async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const url = commandDatabaseUrl();
  await migrate(url);
  const store = await openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
