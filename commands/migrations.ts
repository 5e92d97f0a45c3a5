import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { StartRefusal } from "#db/start-refusal.ts";
import { run } from "./run.ts";
import { root, runTool } from "./tool.ts";

const HELP = `npm run migrations -- NAME [--custom]
Writes the next migration of both engines from the schema (db/schema), under one name.
--custom begins an empty one on each, for what the schema cannot say (search indexes, moving data).`;

const dialects = { sqlite: "sqlite", postgres: "postgresql" } as const;
const engines = ["sqlite", "postgres"] as const;
type Engine = (typeof engines)[number];

if (import.meta.main) run(HELP, () => writeMigrations(process.argv.slice(2)));

async function writeMigrations(options: string[]): Promise<void> {
  const flags = options.filter((option) => option.startsWith("-"));
  const [name = ""] = options.filter((option) => !flags.includes(option));
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new StartRefusal("Name it in kebab-case: npm run migrations -- votes-of-visitors");
  for (const engine of engines) {
    // Shown, since drizzle-kit asks when a column may have been renamed.
    const { code } = await generate(engine, join(root, "migrations"), {
      flags: [`--name=${name}`, ...flags],
      shown: true,
    });
    if (code !== 0) throw new StartRefusal(`No migration was written for ${engine}: see above.`);
  }
}

/** Why the migrations do not tell the whole schema, the same way on both engines; null when they do. */
export async function refusalOfMigrations(): Promise<string | null> {
  const copy = mkdtempSync(join(tmpdir(), "et-vous-migrations-"));
  try {
    cpSync(join(root, "migrations"), copy, { recursive: true });
    const before = engines.map((engine) => tagsIn(copy, engine));
    if (String(before[0]) !== String(before[1])) return `the engines differ:\n  ${before.join("\n  ")}`;
    const runs = await Promise.all(engines.map((engine) => generate(engine, copy, { flags: ["--name=missing"] })));
    const broken = runs.find(({ code }) => code !== 0);
    if (broken) return broken.output;
    const late = engines.filter((engine, place) => String(tagsIn(copy, engine)) !== String(before[place]));
    return late.length > 0 ? `the schema has changed for ${late.join(" and ")}: npm run migrations -- NAME` : null;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function generate(engine: Engine, folder: string, { flags, shown }: { flags: string[]; shown?: boolean }) {
  // drizzle-kit puts "./" in front of `out`, so it has to be relative.
  const out = relative(root, join(folder, engine));
  const from = [`--dialect=${dialects[engine]}`, `--schema=./db/schema/${engine}.ts`, "--casing=snake_case"];
  return runTool(["drizzle-kit", "generate", ...from, `--out=${out}`, ...flags], { shown });
}

function tagsIn(folder: string, engine: Engine): string[] {
  const journal = readFileSync(join(folder, engine, "meta", "_journal.json"), "utf8");
  return Array.from(journal.matchAll(/"tag": "(.+)"/g), ([, tag]) => tag ?? "");
}
