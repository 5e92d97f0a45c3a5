import { readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import pg from "pg";

/** Everything that a database holds, as text: what a thief of its file or of its tables would read. */
export function dump(url: string): Promise<string> {
  return url.startsWith("file:") ? dumpFile(url.slice("file:".length)) : dumpTables(url);
}

/** The rows, and the bytes of the file itself: a deleted row leaves its words behind unless they are overwritten. */
async function dumpFile(file: string): Promise<string> {
  const connection = new Sqlite(file);
  connection.pragma("wal_checkpoint(TRUNCATE)");
  const tables = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  const rows = tables.map((name) => connection.prepare(`select * from "${String(name)}"`).all());
  connection.close();
  return Promise.resolve(JSON.stringify(rows) + readFileSync(file, "latin1") + readFileSync(file, "utf8"));
}

async function dumpTables(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select row_to_json(t)::text as text from "${name}" t`);
      texts.push(...rows.map(({ text }) => text));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}
