import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { asc } from "drizzle-orm";
import { expect, it } from "vitest";
import { z } from "zod";
import { verifyLog } from "#app/features/moderation/verify-log.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore, sqliteFile } from "#db/open-store.ts";
import { describeOnBothEngines, type World } from "./stores.ts";

/** The last migration before replies had states. */
const BEFORE_STATES = 2;
const Journal = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number() })) });

/** The migrations of the release before, in a folder of their own. */
function olderMigrations(engine: "sqlite" | "postgres"): string {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-older-"));
  cpSync(fileURLToPath(new URL(`../../migrations/${engine}`, import.meta.url)), folder, { recursive: true });
  const file = join(folder, "meta/_journal.json");
  const journal = Journal.parse(JSON.parse(readFileSync(file, "utf8")));
  const entries = journal.entries.filter(({ idx }) => idx <= BEFORE_STATES);
  writeFileSync(file, JSON.stringify({ ...journal, entries }));
  return folder;
}

/** One idea, and of each sort of reply one that stands and one that was withdrawn. In SQLite an instant is a number. */
function rows(engine: "sqlite" | "postgres"): string[] {
  const at = engine === "sqlite" ? "1700000000000" : "'2023-11-14T22:13:20Z'";
  const texts = "body, body_html, created_at";
  return [
    `insert into members (id, handle, name, role, lang, joined_at) values (1, 'lea', 'Léa', 'member', 'fr', ${at})`,
    `insert into themes (id, slug, name, name_en, description, description_en, position)
     values (1, 'appli', 'Appli', 'App', '', '', 1)`,
    `insert into threads (id, kind, state, theme_id, author_id, title, slug, excerpt, ${texts}, active_at, hot, lang)
     values (1, 'idea', 'live', 1, 1, 'Une idée', 'une-idee', '', 'x', 'x', ${at}, ${at}, 0, 'fr')`,
    ...["answers", "comments"].flatMap((table) =>
      [
        [1, "null"],
        [2, at],
      ].map(
        ([id, withdrawnAt]) =>
          `insert into ${table} (id, thread_id, author_id, ${texts}, withdrawn_at${table === "answers" ? ", excerpt, rank" : ""})
           values (${id}, 1, 1, 'x', 'x', ${at}, ${withdrawnAt}${table === "answers" ? ", '', 0" : ""})`,
      ),
    ),
    `insert into thread_votes (thread_id, voter, created_at) values (1, 'm1', ${at})`,
  ];
}

async function atTheReleaseBefore({ url, store }: World): Promise<string> {
  const migrationsFolder = olderMigrations(store.engine);
  if (store.engine === "sqlite") {
    const connection = new Sqlite(`${sqliteFile(url)}-older`);
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder });
    for (const statement of rows("sqlite")) connection.prepare(statement).run();
    connection.close();
    return `${url}-older`;
  }
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of ["drop schema drizzle cascade", "drop schema public cascade", "create schema public"])
      await client.query(statement);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder });
    for (const statement of rows("postgres")) await client.query(statement);
  } finally {
    await client.end();
  }
  return url;
}

describeOnBothEngines("a database of the release before", (world) => {
  it("keeps what was withdrawn withdrawn, and all else as it stood", async () => {
    const url = await atTheReleaseBefore(world);
    await migrate(url);
    const store = await openStore(url);
    const { answers, comments, threadVotes } = store.tables;
    for (const table of [answers, comments]) {
      const found = await store.read
        .select({ state: table.state, offAt: table.offAt })
        .from(table)
        .orderBy(asc(table.id));
      expect(found).toEqual([
        { state: "live", offAt: null },
        { state: "withdrawn", offAt: new Date(1_700_000_000_000) },
      ]);
    }
    expect(await store.read.select({ standing: threadVotes.standing }).from(threadVotes)).toEqual([
      { standing: "counted" },
    ]);
    expect(await verifyLog(store)).toMatchObject({ intact: true, lines: 0 });
    await store.close();
  });
});
