import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Tables } from "./schema/tables.ts";
import type { SearchIndex } from "./search/search-index.ts";

type Database = NodePgDatabase<Record<string, never>>;

/** Select only: on SQLite it is a read-only connection. */
export type Reader = Pick<Database, "select" | "selectDistinct" | "$count" | "$with" | "with">;

/** Lives as long as its transaction; used later, it throws. */
export type Writer = Reader & Pick<Database, "insert" | "update" | "delete">;

/** What a command may want to be alone with while it decides, for example "member:42" or "thread:7". */
export type Subject = `${string}:${number | string}`;

/**
 * All that features ever see of the database, whichever engine runs (docs/decisions/0002).
 * Typed as PostgreSQL and run by default on SQLite: what SQLite lacks fails in the first contract test, what PostgreSQL
 * lacks does not compile.
 */
export interface Store {
  readonly engine: "sqlite" | "postgres";
  readonly tables: Tables;
  readonly read: Reader;
  readonly search: SearchIndex;
  /**
   * One transaction. No network, mail or hashing inside; nesting is refused. `guard` names the subjects on which
   * PostgreSQL lets one work decide at a time; SQLite has a single writer anyway.
   */
  write<Result>(work: (tx: Writer) => Promise<Result>, options?: { guard?: Subject[] }): Promise<Result>;
  /**
   * Throws unless the work under way named this subject in its guard: for what must never be decided by two at once. On
   * SQLite too, where forgetting it would show nowhere.
   */
  requireAlone(subject: Subject): void;
  /** Grows when another process has written to the same database; always 0 on PostgreSQL. */
  foreignChanges(): number;
  close(): Promise<void>;
}
