import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { freePort } from "../free-port.ts";
import { found } from "./page.ts";

const launch = fileURLToPath(new URL("../../commands/launch.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "et-vous-commands-"));
const community = join(folder, "community.db");
const SECRET = "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya";
const KEY = Buffer.alloc(32, 7).toString("base64");
const state: { busy?: Server; busyPort?: number } = {};

beforeAll(async () => {
  copyFileSync(inject("community"), community);
  writeFileSync(join(folder, "a-file"), "");
  writeFileSync(
    join(folder, "letter.db"),
    "Madame, Monsieur, ceci est une lettre et non une base de données. ".repeat(20),
  );
  copyFileSync(community, join(folder, "newer.db"));
  const newer = new Sqlite(join(folder, "newer.db"));
  newer.exec("insert into __drizzle_migrations (hash, created_at) values ('of a later version', 4102444800000)");
  newer.close();
  state.busyPort = await freePort();
  state.busy = createServer().listen(state.busyPort, "127.0.0.1");
  await once(state.busy, "listening");
  refuseAll();
});

afterAll(() => {
  state.busy?.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  code: number | null;
  said: string;
  complained: string;
}

function begin(command: string[], settings: Record<string, string>): ChildProcess {
  const { SESSION_SECRET: _secret, PUBLIC_URL: _url, DATABASE_URL: _database, PORT: _port, ...machine } = process.env;
  const env = { ...machine, LOG_LEVEL: "warn", ...settings, NODE_ENV: "production" as const };
  return spawn(process.execPath, [launch, ...command], { env, stdio: ["ignore", "pipe", "pipe"] });
}

async function ended(command: string[], settings: Record<string, string> = {}): Promise<Ended> {
  const child = begin(command, settings);
  let [said, complained] = ["", ""];
  child.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  child.stderr?.on("data", (text: Buffer) => (complained += text.toString()));
  await once(child, "close");
  return { code: child.exitCode, said, complained };
}

const inFolder = (name: string) => `file:${join(folder, name)}`;
const production = {
  PUBLIC_URL: "https://etvous.example",
  SESSION_SECRET: SECRET,
  ENCRYPTION_KEY: KEY,
  DATABASE_URL: inFolder("production.db"),
};

/** A command is a whole process: a few at a time, while the tests wait for one after the other. */
const AT_ONCE = 3;
const refused = new Map<string, Promise<Ended>>();

function refuseAll(): void {
  const turns: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  for (const [index, [what, command, settings]] of REFUSALS.entries()) {
    const turn = found(turns[index % AT_ONCE], "turn").then(() => ended([command], settings()));
    turns[index % AT_ONCE] = turn;
    refused.set(what, turn);
  }
}

type Refusal = [what: string, command: string, settings: () => Record<string, string>, sentence: RegExp];
const demonstration = (settings: Record<string, string>) => () => ({
  DATABASE_URL: `file:${community}`,
  PORT: "0",
  ...settings,
});

const REFUSALS: Refusal[] = [
  [
    "a busy port",
    "start",
    () => ({ DATABASE_URL: `file:${community}`, PORT: String(state.busyPort) }),
    /^Port \d+ is busy: .*PORT\.$/,
  ],
  [
    "a data folder where nobody can write",
    "start",
    demonstration({ DATABASE_URL: "file:/proc/et-vous/demo.db" }),
    /folder cannot be written/,
  ],
  ["a file that is no database", "start", demonstration({ DATABASE_URL: inFolder("letter.db") }), /no SQLite database/],
  [
    "a database of a newer version",
    "start",
    demonstration({ DATABASE_URL: inFolder("newer.db") }),
    /newer version of Et Vous/,
  ],
  [
    "a database server that does not answer",
    "start",
    demonstration({ DATABASE_URL: "postgres://127.0.0.1:1/x" }),
    /does not answer/,
  ],
  ["a port that is none", "start", demonstration({ PORT: "trois mille" }), /^The setting PORT /],
  ["a demonstration for others", "start", demonstration({ HOST: "0.0.0.0" }), /only listens on 127\.0\.0\.1/],
  ["production without a secret", "serve", () => ({ ...production, SESSION_SECRET: "" }), /^SESSION_SECRET is missing/],
  ["production without a key", "serve", () => ({ ...production, ENCRYPTION_KEY: "" }), /^ENCRYPTION_KEY is missing/],
  [
    "production with a sample secret",
    "serve",
    () => ({ ...production, SESSION_SECRET: "change-me-change-me-change-me-please" }),
    /^SESSION_SECRET is a sample/,
  ],
  [
    "production with demonstration accounts inside",
    "serve",
    () => ({ ...production, DATABASE_URL: `file:${community}` }),
    /demonstration accounts/,
  ],
  [
    "a community for a database that holds something",
    "seed",
    () => ({ DATABASE_URL: `file:${community}` }),
    /already holds/,
  ],
  ["a command that there is not", "dance", () => ({}), /^There is no command "dance"\. There is: start, serve/],
];

test.each(REFUSALS)(
  "%s is refused in one clear sentence, with exit code 1",
  async (what, _command, _settings, sentence) => {
    const { code, complained } = await found(refused.get(what), what);
    expect(complained.trim()).toMatch(sentence);
    expect(complained.trim().split("\n")).toHaveLength(1);
    expect(complained).not.toContain(SECRET);
    expect(code).toBe(1);
  },
);

test.each(["start", "serve", "dev", "test", "check", "seed", "import", "bench", "screenshots", "migrations", "admin"])(
  "npm run %s -- --help says what it does, and does nothing",
  async (command) => {
    const { code, said, complained } = await ended([command, "--help"]);
    expect([code, complained]).toEqual([0, ""]);
    expect(said.length).toBeGreaterThan(60);
  },
);

test("the demonstration says where it is and who may sign in, and stops when it is asked to", async () => {
  const port = await freePort();
  const child = begin(["start"], { DATABASE_URL: `file:${community}`, PORT: String(port) });
  let said = "";
  await new Promise<void>((resolve) => {
    child.stdout?.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("sami@demo.example")) resolve();
    });
  });
  expect(said).toContain(`http://localhost:${port}`);
  expect(said).toContain("demonstration");
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  child.kill("SIGTERM");
  await once(child, "close");
  expect(child.exitCode).toBe(0);
});

test("the first of the team is made by a command, and signs in with the password it prints", async () => {
  const database = inFolder("staff.db");
  const asked = ["admin", "create-staff", "--email", "Chef@Banque.example", "--name", "Chef", "--role", "admin"];
  const made = await ended(asked, { DATABASE_URL: database });
  expect([made.code, made.complained]).toEqual([0, ""]);
  expect(found(/password (\S+)/.exec(made.said)?.[1], "password").length).toBeGreaterThanOrEqual(12);
  const again = await ended(asked, { DATABASE_URL: database });
  expect([again.code, again.complained]).toEqual([1, expect.stringContaining("has an account already")]);
});
