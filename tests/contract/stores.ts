import { afterAll, beforeAll, describe, inject } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { type FreshDatabase, freshFile, freshOnPostgres } from "../fresh-database.ts";

/** What a contract test stands on. It exists while the tests run, not while they are being described. */
export interface World {
  readonly store: Store;
  /** For what opens the same database a second time. */
  readonly url: string;
}

const postgres = inject("postgres");
const engines: Record<string, () => Promise<FreshDatabase>> = {
  SQLite: freshFile,
  ...(postgres && { PostgreSQL: () => freshOnPostgres(postgres) }),
};

/** The same tests on each engine, in a database of their own that is migrated and empty. */
export function describeOnBothEngines(name: string, tests: (world: World) => void): void {
  describe.each(Object.keys(engines))(`${name} (%s)`, (engine) => {
    let opened: World | undefined;
    let database: FreshDatabase | undefined;

    beforeAll(async () => {
      database = await engines[engine]?.();
      if (database) opened = { url: database.url, store: await openStore(database.url) };
    });
    afterAll(async () => {
      await opened?.store.close();
      await database?.drop();
    });

    const world = () => {
      if (!opened) throw new Error("the store is open inside tests and hooks only");
      return opened;
    };
    tests({
      get store() {
        return world().store;
      },
      get url() {
        return world().url;
      },
    });
  });
}
