import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { isPostgres, sqliteFile } from "./open-store.ts";
import { StartRefusal } from "./start-refusal.ts";

const MIGRATION_LOCK = 20_120_403;

/** Brings a database to this version of the code; refuses one that a newer version has already changed. */
export async function migrate(url: string): Promise<void> {
  if (isPostgres(url)) await postgresToLatest(url);
  else sqliteToLatest(sqliteFile(url));
}

function folder(engine: "sqlite" | "postgres"): string {
  return fileURLToPath(new URL(`../migrations/${engine}`, import.meta.url));
}

function refuseNewer(engine: "sqlite" | "postgres", latestApplied: number): void {
  const journal = JSON.parse(readFileSync(`${folder(engine)}/meta/_journal.json`, "utf8")) as {
    entries: { when: number }[];
  };
  const latestKnown = Math.max(...journal.entries.map((entry) => entry.when));
  if (latestApplied > latestKnown)
    throw new StartRefusal(
      "This database was written by a newer version of Et Vous: install that version, or give another DATABASE_URL.",
    );
}

function sqliteToLatest(file: string): void {
  const connection = new Sqlite(file, { timeout: 5000 });
  try {
    const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
    if (known) {
      const latest = connection.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
      refuseNewer("sqlite", Number(latest));
    } else refuseForeign(connection);
    connection.pragma("journal_mode = WAL");
    // A table that SQLite rebuilds under foreign keys takes its children's rows with it.
    connection.pragma("foreign_keys = OFF");
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folder("sqlite") });
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new Error(`the migration left ${broken.length} rows without the row they refer to`);
  } finally {
    connection.close();
  }
}

/** A file with tables and without our journal is somebody else's: nothing is written into it. */
function refuseForeign(connection: Sqlite.Database): void {
  const table = connection.prepare("select name from sqlite_master where type = 'table' limit 1").pluck().get();
  if (table !== undefined)
    throw new StartRefusal(
      "DATABASE_URL names a SQLite file that holds something else than Et Vous: give another, or an empty one.",
    );
}

async function postgresToLatest(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Several nodes may start at once: one migrates, the others wait.
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const journal = await client.query("select 1 where to_regclass('drizzle.__drizzle_migrations') is not null");
    if (journal.rows.length > 0) {
      const applied = "select max(created_at) as latest from drizzle.__drizzle_migrations";
      const { rows } = await client.query<{ latest: string | null }>(applied);
      refuseNewer("postgres", Number(rows[0]?.latest));
    }
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder("postgres") });
  } finally {
    await client.end();
  }
}
