import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "#db/migrate.ts";
import { TEMPLATE } from "./contract/postgres.ts";

/** A database of one's own, migrated and empty. */
export interface FreshDatabase {
  /** As in DATABASE_URL. */
  url: string;
  drop: () => Promise<void>;
}

export async function freshFile(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-contract-"));
  const url = `file:${join(folder, "contract.db")}`;
  await migrate(url);
  return { url, drop: async () => rmSync(folder, { recursive: true }) };
}

export async function freshOnPostgres(server: string): Promise<FreshDatabase> {
  const name = `fresh_${randomUUID().replaceAll("-", "")}`;
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
