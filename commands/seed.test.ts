import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

function runSeed(folder: string) {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "site.db")}` };
  return spawnSync(process.execPath, [join(import.meta.dirname, "seed.ts")], { env, encoding: "utf8" });
}

// Each run starts a Node of its own.
it("fills an empty database, prints its accounts, and refuses to do it twice", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-seed-"));
  const first = runSeed(folder);
  const second = runSeed(folder);
  rmSync(folder, { recursive: true });

  expect(first.stdout).toContain("camille@demo.example");
  expect(first.status).toBe(0);
  expect(second).toMatchObject({ status: 1, stdout: "" });
  expect(second.stderr.trim().split("\n")).toEqual([expect.stringContaining("already holds people or threads")]);
});
