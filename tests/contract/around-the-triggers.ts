import Sqlite from "better-sqlite3";
import pg from "pg";

/** Statements sent to the database itself, as whoever holds its password would. */
export async function sendRaw(url: string, ...statements: string[]): Promise<void> {
  if (url.startsWith("file:")) {
    const connection = new Sqlite(url.slice("file:".length));
    connection.pragma("foreign_keys = OFF");
    try {
      for (const statement of statements) connection.exec(statement);
    } finally {
      connection.close();
    }
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same, with the triggers that guard the log taken off before and put back after: nothing is left to be seen. */
export async function tamper(url: string, ...statements: string[]): Promise<void> {
  if (url.startsWith("file:")) {
    const connection = new Sqlite(url.slice("file:".length), { readonly: true });
    const triggers = connection
      .prepare("select sql from sqlite_master where type = 'trigger' and tbl_name = 'moderation_log'")
      .pluck()
      .all();
    connection.close();
    const off = ["moderation_log_keeps", "moderation_log_stays"].map((name) => `drop trigger ${name}`);
    return sendRaw(url, ...off, ...statements, ...triggers.map(String));
  }
  const all = (what: string) => `alter table moderation_log ${what} trigger moderation_log_keeps`;
  return sendRaw(url, all("disable"), ...statements, all("enable"));
}
