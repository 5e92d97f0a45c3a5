import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { StartRefusal } from "#db/start-refusal.ts";
import { root, runTool, seconds } from "./tool.ts";

const stamp = `${root}build/sources.sha256`;
const sources = [
  "app/**/*.*",
  "db/**/*.*",
  "public/**/*.*",
  "{vite,remix}.config.*",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the site into build/ unless it was built from these very sources. */
export async function buildWhenChanged(): Promise<void> {
  const wanted = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  const start = performance.now();
  process.stdout.write("Building the site... ");
  // A build that fails half-way is nobody's.
  rmSync(stamp, { force: true });
  const { code, output } = await runTool(["remix", "vite:build"], { env: { NODE_ENV: "production" } });
  if (code !== 0) throw new StartRefusal(`The build failed:\n${output}`);
  writeFileSync(stamp, wanted);
  console.log(seconds(start));
}

/** The server's side of the built site. React is told before it is loaded that this is no development. */
export async function loadBuild(): Promise<ServerBuild> {
  if (!Object.hasOwn(process.env, "NODE_ENV")) process.env["NODE_ENV"] = "production";
  const entry: string = "../build/server/index.js";
  return asBuild(await import(entry));
}

/** What Remix builds and serves is known by its parts: no type comes with it. */
export function asBuild(module: unknown): ServerBuild {
  if (!isBuild(module)) throw new Error("this is no build of Remix");
  return module;
}

function isBuild(module: unknown): module is ServerBuild {
  return typeof module === "object" && module !== null && "routes" in module && "entry" in module && "assets" in module;
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  const files = globSync(sources, { cwd: root, exclude: (name) => /\.test\.tsx?$/.test(name) });
  for (const file of files.sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(root + file))
      .update("\0");
  return hash.digest("hex");
}
