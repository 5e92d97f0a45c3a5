import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { TEMPLATE } from "./postgres.ts";

/** What a contract test stands on. It exists while the tests run, not while they are being described. */
export interface World {
  readonly store: Store;
  /** For what opens the same database a second time. */
  readonly url: string;
}

interface Database {
  url: string;
  drop: () => Promise<void>;
}

const postgres = inject("postgres");
const engines: Record<string, () => Promise<Database>> = {
  SQLite: freshFile,
  ...(postgres && { PostgreSQL: () => freshDatabase(postgres) }),
};

/** The same tests on each engine, in a database of their own that is migrated and empty. */
export function describeOnBothEngines(name: string, tests: (world: World) => void): void {
  describe.each(Object.keys(engines))(`${name} (%s)`, (engine) => {
    let opened: World | undefined;
    let database: Database | undefined;

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

async function freshFile(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-contract-"));
  const url = `file:${join(folder, "contract.db")}`;
  await migrate(url);
  return { url, drop: async () => rmSync(folder, { recursive: true }) };
}

async function freshDatabase(server: string): Promise<Database> {
  const name = `contract_${randomUUID().replaceAll("-", "")}`;
  await ask(server, `create database ${name} template ${TEMPLATE}`);
  return { url: `${server}/${name}`, drop: () => ask(server, `drop database ${name} with (force)`) };
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
