/**
 * The same table twice in one query. PostgreSQL's alias is drizzle's general one under a typed name: it builds the same
 * proxy on SQLite's tables, and the contract tests run it on both.
 */
export { alias } from "drizzle-orm/pg-core";
