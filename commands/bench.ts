import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SingleBar } from "cli-progress";
import { type Env, readEnv } from "#app/server/env.server.ts";
import { openSite } from "#app/server/site.server.ts";
import { newVisitorKey, visitorCookie } from "#app/server/visitor-cookie.server.ts";
import { migrate } from "#db/migrate.ts";
import { StartRefusal } from "#db/start-refusal.ts";
import { listen } from "../server.ts";
import { bareServer } from "../tests/bench/bare-server.ts";
import { fill, type Filled } from "../tests/bench/fill.ts";
import { type Load, measure } from "../tests/bench/measure.ts";
import { shieldFigures } from "../tests/bench/shield-figures.ts";
import { buildWhenChanged, loadBuild } from "./build.ts";
import { run } from "./run.ts";

const SIZES = [1_000, 100_000];
const NAMES = ["thread", "list", "vote"] as const;
type Name = (typeof NAMES)[number];
/** What the shield finds and how fast is known without a server. */
const SHIELD = "shield";
const ALL = [...NAMES, SHIELD];

const HELP = `npm run bench [-- thread|list|vote|shield]: how fast the site answers, as a ratio to a bare node:http server sending the same bytes.
32 connections, SQLite, one process that also makes the load. About three minutes.
shield: what the shield finds, spares and takes, without a server.`;

run(HELP, async () => {
  const isAsked = (name: string) => process.argv.slice(2).every((asked) => asked === name);
  if (!ALL.some(isAsked)) throw new StartRefusal(`There is no such benchmark: choose among ${ALL.join(", ")}.`);
  if (isAsked(SHIELD)) console.log(shieldFigures());
  const names = NAMES.filter(isAsked);
  if (names.length === 0) return;
  await buildWhenChanged();
  console.log("| what | threads | requests/s | bare node:http | ratio |\n|---|---|---|---|---|");
  for (const size of SIZES) await benchAt(size, names);
});

async function benchAt(size: number, names: readonly Name[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-bench-"));
  const settings = {
    PORT: "0",
    PUBLIC_URL: "http://127.0.0.1",
    SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    LOG_LEVEL: "error",
  };
  const env = readEnv("production", { ...settings, DATABASE_URL: `file:${folder}/bench.db` });
  await migrate(env.databaseUrl);
  const site = await openSite(env);
  const filled = await fillWithBar(site.store, size);
  const running = await listen(site, await loadBuild());
  try {
    for (const name of names) await compare(name, size, loadOf(name, `http://127.0.0.1:${running.port}`, filled, env));
  } finally {
    await running.close();
    rmSync(folder, { recursive: true });
  }
}

async function fillWithBar(store: Parameters<typeof fill>[0], size: number): Promise<Filled> {
  const bar = new SingleBar({ format: "filling {value}/{total} {bar}", hideCursor: true, noTTYOutput: false });
  bar.start(size, 0);
  const filled = await fill(store, size, (done) => bar.update(Math.min(done, size)));
  bar.stop();
  return filled;
}

function loadOf(name: Name, origin: string, { questionId, ideaId }: Filled, env: Env): Load {
  if (name === "list") return { url: `${origin}/questions` };
  if (name === "thread") return { url: `${origin}/questions/${questionId}/fil-0` };
  const next = () => ({
    headers: {
      cookie: visitorCookie(newVisitorKey(), env).split(";")[0] ?? "",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "vote=cast&back=%2Fidees",
  });
  return { url: `${origin}/idees/${ideaId}/vote`, method: "POST", next };
}

async function compare(name: Name, size: number, load: Load): Promise<void> {
  const response = await fetch(load.url, { method: load.method ?? "GET", redirect: "manual", ...load.next?.() });
  const body = await response.text();
  const bare = await bareServer({ status: response.status, headers: headersOf(response), body });
  const ours = await measure(load);
  const theirs = await measure({ ...load, url: bare.url });
  bare.close();
  console.log(
    `| ${name} (${Math.round(body.length / 1024)} KB) | ${size} | ${Math.round(ours)} | ${Math.round(theirs)} | ${(ours / theirs).toFixed(4)} |`,
  );
}

function headersOf(response: Response): Record<string, string> {
  const hop = ["transfer-encoding", "connection", "keep-alive", "content-length", "date"];
  return Object.fromEntries([...response.headers].filter(([name]) => !hop.includes(name)));
}
