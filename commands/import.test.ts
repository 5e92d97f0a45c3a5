import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";

// Each test starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

const author = { key: "p", name: "Lise" };
const line = {
  kind: "question",
  key: "q",
  title: "Pourquoi ?",
  theme: "Cartes",
  createdAt: "2024-01-01T00:00:00Z",
  author,
};

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function runImport(folder: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "site.db")}` };
  const command = join(import.meta.dirname, "import.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("says how it is used", () => {
  const { status, stdout } = runImport(aFolder(), "--help");

  expect(stdout).toContain("npm run import -- FILE");
  expect(status).toBe(0);
});

it("brings a file in and says what came", () => {
  const folder = aFolder();
  const file = join(folder, "good.jsonl");
  writeFileSync(file, `${JSON.stringify({ ...line, views: 3 })}\n`);
  const { status, stdout } = runImport(folder, file);

  expect(stdout).toMatch(/^threads +1 new +0 already there$/m);
  expect(stdout).toContain("Unknown fields, ignored: views (1)");
  expect(status).toBe(0);
});

it("brings the good lines in, names the bad ones, and ends with 1", () => {
  const folder = aFolder();
  const file = join(folder, "mixed.jsonl");
  writeFileSync(file, `${JSON.stringify(line)}\n{}\n`);
  const { status, stdout } = runImport(folder, file);

  expect(stdout).toMatch(/^threads +1 new/m);
  expect(stdout).toContain(`mixed.jsonl, line 2: "kind" is not "question" or "idea"`);
  expect(status).toBe(1);
});

it.each([
  ["no file", [], "Which files?"],
  ["a file that is not there", ["nowhere.jsonl"], 'There is no file "nowhere.jsonl"'],
  ["a folder", [tmpdir()], "is not a file"],
  ["an unknown option", ["--fast"], 'There is no option "--fast"'],
])("refuses %s in one sentence", (_, args, sentence) => {
  const { status, stdout, stderr } = runImport(aFolder(), ...args);

  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});

it("says in one sentence that the database cannot be where it is said to be", () => {
  const folder = aFolder();
  const file = join(folder, "good.jsonl");
  writeFileSync(file, JSON.stringify(line));
  // The folder of the database would have to be inside a file.
  const { status, stderr } = runImport(file, file);

  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("DATABASE_URL")]);
  expect(status).toBe(1);
});
