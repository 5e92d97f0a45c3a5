import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const PATIENCE = 120_000;
/** What `npm start` and `npm run serve` say once they listen. */
const OPEN = /Et Vous (is open|listens)/;
const LOG_LINE = /^\{"level":.*$/gm;
/** pino's levels for errors and worse. */
const ERROR_LINE = /^\{"level":[56]0.*$/gm;

export interface SiteOptions {
  command?: "start" | "serve";
  /** Other settings than a port and a database of its own. */
  settings?: Record<string, string>;
  /** A SQLite file to begin with; it stays as it is. */
  copyOf?: string;
}

export interface Site {
  url: string;
  /** As in DATABASE_URL. */
  database: string;
  /** Errors that the site has written to its log: each is a fault of ours. */
  errors: () => string[];
  /** Its log, a line an event. */
  log: () => string;
  stop: () => Promise<void>;
  /** As a power cut would: nothing is said, nothing is closed. */
  kill: () => Promise<void>;
}

/** The site as `npm start` gives it (or `npm run serve`), on a port and a database of its own. */
export async function startSite({ command = "start", settings = {}, copyOf }: SiteOptions = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-site-"));
  const file = join(folder, "site.db");
  if (copyOf) copyFileSync(copyOf, file);
  const port = settings["PORT"] ? Number(settings["PORT"]) : await freePort();
  const database = settings["DATABASE_URL"] ?? `file:${file}`;
  const server = spawn(process.execPath, [fileURLToPath(new URL(`../commands/${command}.ts`, import.meta.url))], {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: "warn",
      ...settings,
      DATABASE_URL: database,
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null && server.kill()) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  const kill = async () => {
    const over = once(server, "exit");
    server.kill("SIGKILL");
    await over;
    await stop();
  };
  try {
    await opening(server, () => OPEN.test(said));
  } catch (error) {
    await stop();
    throw new Error(`the site did not start: ${String(error)}\n${said}`);
  }
  const errors = () => said.match(ERROR_LINE) ?? [];
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    errors,
    log: () => (said.match(LOG_LINE) ?? []).join("\n"),
    stop,
    kill,
  };
}

function opening(server: ChildProcess, isOpen: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it said nothing for ${PATIENCE / 1000} s`)), PATIENCE);
    server.once("exit", () => reject(new Error("it ended by itself")));
    server.stdout?.on("data", () => {
      if (!isOpen()) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
