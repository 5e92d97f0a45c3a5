import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** The column kinds of the whole schema, as PostgreSQL knows them. The SQLite kit answers to the same names. */
export const postgresKit = {
  table: pgTable,
  /** The engine's own short number: it is what people see in addresses. */
  id: () => integer().primaryKey().generatedByDefaultAsIdentity(),
  reference: () => integer(),
  text: () => text(),
  oneOf: <const Values extends readonly [string, ...string[]]>(values: Values) => text({ enum: values }),
  count: () => integer().notNull().default(0),
  number: () => integer(),
  ratio: () => doublePrecision(),
  flag: () => boolean().notNull().default(false),
  /** Milliseconds on both engines, always given by the application's clock. */
  instant: () => timestamp({ withTimezone: true, precision: 3, mode: "date" }),
  index,
  uniqueIndex,
  primaryKey,
};

export type Kit = typeof postgresKit;
