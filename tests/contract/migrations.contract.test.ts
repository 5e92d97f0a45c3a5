import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { expect, it } from "vitest";
import { migrate } from "#db/migrate.ts";
import { isPostgres, openStore, sqliteFile } from "#db/open-store.ts";
import { queryStems } from "#db/search/analyse.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { idea, threadRow } from "./cast.ts";
import { describeOnBothEngines, type World } from "./stores.ts";

const MIGRATIONS = { sqlite: "__drizzle_migrations", postgres: "drizzle.__drizzle_migrations" };

/** Says something to a database behind the store's back. */
async function ask(url: string, statement: string): Promise<unknown[]> {
  if (!isPostgres(url)) {
    const connection = new Sqlite(sqliteFile(url));
    try {
      const prepared = connection.prepare(statement);
      return prepared.reader ? prepared.all() : [prepared.run()];
    } finally {
      connection.close();
    }
  }
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A database that nobody has migrated yet. */
async function emptied({ url, store }: World): Promise<string> {
  if (store.engine === "sqlite") return `${url}-empty`;
  await ask(url, "drop schema drizzle cascade");
  await ask(url, "drop schema public cascade");
  await ask(url, "create schema public");
  return url;
}

describeOnBothEngines("migrating", (world) => {
  it("a database that is up to date changes nothing", async () => {
    const { store, url } = world;
    const id = await idea(store, { title: "Une idée d’avant" });
    const applied = () => ask(url, `select * from ${MIGRATIONS[store.engine]}`);
    const before = await applied();
    await migrate(url);
    await migrate(url);
    expect(await applied()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    expect((await threadRow(store, id)).title).toBe("Une idée d’avant");
  });

  it("a database that a newer version wrote is refused in one sentence, and left as it is", async () => {
    const { store, url } = world;
    const table = MIGRATIONS[store.engine];
    const future = Date.parse("2099-01-01");
    await ask(url, `insert into ${table} (hash, created_at) values ('from-the-future', ${future})`);
    const refused = migrate(url);
    await expect(refused).rejects.toThrow(StartRefusal);
    await expect(refused).rejects.toThrow(/^This database was written by a newer version of Et Vous: [^\n]+\.$/);
    expect(await ask(url, `select hash from ${table} where created_at = ${future}`)).toEqual([
      { hash: "from-the-future" },
    ]);
    await ask(url, `delete from ${table} where created_at = ${future}`);
    await expect(migrate(url)).resolves.toBeUndefined();
  });

  it("an empty database several times at once makes it once, and it works", async () => {
    const url = await emptied(world);
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const store = await openStore(url);
    const id = await idea(store, { title: "La toute première idée" });
    expect((await threadRow(store, id)).title).toBe("La toute première idée");
    expect(await store.search.find({ words: queryStems("premières"), limit: 5, offset: 0 })).toEqual([id]);
    await store.close();
  });
});

it("a SQLite file of another programme is refused in one sentence, and nothing is written into it", async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), "et-vous-foreign-")), "recipes.db")}`;
  await ask(url, "create table recipes (name text)");
  const refused = migrate(url);
  await expect(refused).rejects.toThrow(StartRefusal);
  await expect(refused).rejects.toThrow(/holds something else than Et Vous/);
  expect(await ask(url, "select name from sqlite_master")).toEqual([{ name: "recipes" }]);
});
