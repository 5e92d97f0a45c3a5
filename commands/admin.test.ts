import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { LOG, recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import { tamper } from "../tests/contract/around-the-triggers.ts";

// Each command starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-admin-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "site.db");
}

function admin(file: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const command = [join(import.meta.dirname, "admin.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A log of three lines; the hash of its last. */
async function aLog(file: string): Promise<string> {
  await migrate(`file:${file}`);
  const store = await openStore(`file:${file}`);
  const ruling = { act: "lock", subject: "thread", threadId: null, memberId: null, actorId: null } as const;
  for (const subjectId of [1, 2, 3])
    await store.write((tx) => recordRuling(tx, store, { ...ruling, subjectId, at: new Date() }), { guard: [LOG] });
  const { moderationLog } = store.tables;
  const lines = await store.read.select().from(moderationLog).orderBy(moderationLog.place);
  await store.close();
  return lines.at(-1)?.hash ?? "";
}

it("has each of its commands in the README", () => {
  const { stderr } = admin(aFile());
  const commands = [...stderr.matchAll(/^([a-z-]+)(?= |,|$)/gm)].map(([name]) => name).filter((name) => name !== "npm");
  expect(commands).toContain("verify-archive");
  const readme = readFileSync("README.md", "utf8");
  for (const name of commands) expect(readme).toContain(`npm run admin -- ${name}`);
});

it("says what it can do", () => {
  const file = aFile();
  const help = admin(file, "--help");
  expect([help.status, help.stderr]).toEqual([0, ""]);
  expect(help.stdout).toMatch(/create-staff[^]*verify-log/);
  const unknown = admin(file, "verify-logs");
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain("verify-log [--head");
});

it("opens no team account under a name that holds personal data", async () => {
  const file = aFile();
  await migrate(`file:${file}`);
  const asked = ["create-staff", "--email", "camille@banque.example", "--role", "moderator", "--name"];
  const refused = admin(file, ...asked, "Camille 06 12 34 56 78");
  expect([refused.status, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toContain("--name holds");
  expect(refused.stderr).not.toContain("06 12");
  expect(admin(file, ...asked, "Camille R.")).toMatchObject({ status: 0, stderr: "" });
});

it("finds a log intact, and the hash that somebody noted in it", async () => {
  const file = aFile();
  const head = await aLog(file);
  const intact = admin(file, "verify-log", "--head", head, "--place", "3");
  expect(intact.stderr).toBe("");
  expect(intact.stdout).toContain(`intact: 3 lines, the last hash is ${head}`);
  expect(intact.stdout).toContain("The noted hash is part of it.");
  expect(intact.status).toBe(0);
});

it("says in one sentence which line is wrong, and ends with 1", async () => {
  const file = aFile();
  const head = await aLog(file);
  await tamper(`file:${file}`, "update moderation_log set act = 'warn' where place = 2");
  expect(admin(file, "verify-log", "--head", head)).toEqual({
    status: 1,
    stdout: "",
    stderr: "The moderation log is not intact. The line at place 2 was changed: its hash is not that of its content.\n",
  });
});

it("verifies nothing where there is no database, or what was noted is no hash and no place", () => {
  const file = aFile();
  const nothing = admin(file, "verify-log");
  expect(nothing.status).toBe(1);
  expect(nothing.stderr).toContain("There is no database");
  expect(existsSync(file)).toBe(false);
  for (const [args, complaint] of [
    [["--head", "abc"], "--head takes the 64 characters"],
    [["--place", "0"], "--place takes the number"],
    [["--full"], "Write: npm run admin -- verify-log"],
  ] as const) {
    const refused = admin(file, "verify-log", ...args);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining(complaint)]);
  }
});
