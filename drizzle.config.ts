import { defineConfig } from "drizzle-kit";

/** One migration folder per engine, made from the one schema: DIALECT chooses (commands/migrations.ts runs both). */
// drizzle-kit takes its dialect from here, outside the site.
const dialect = process.env["DIALECT"] === "postgresql" ? "postgresql" : "sqlite";
const engine = dialect === "postgresql" ? "postgres" : "sqlite";

export default defineConfig({
  dialect,
  casing: "snake_case",
  schema: `./db/schema/${engine}.ts`,
  out: `./migrations/${engine}`,
});
