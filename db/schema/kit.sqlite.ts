import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Kit } from "./kit.postgres.ts";

/** The same column kinds on SQLite. Features only ever see the PostgreSQL types (docs/decisions/0001). */
export const sqliteKit = {
  table: sqliteTable,
  id: () => integer().primaryKey({ autoIncrement: true }),
  reference: () => integer(),
  text: () => text(),
  oneOf: (values: readonly [string, ...string[]]) => text({ enum: values as [string, ...string[]] }),
  count: () => integer().notNull().default(0),
  number: () => integer(),
  ratio: () => real(),
  flag: () => integer({ mode: "boolean" }).notNull().default(false),
  instant: () => integer({ mode: "timestamp_ms" }),
  index,
  uniqueIndex,
  primaryKey,
} as unknown as Kit;
