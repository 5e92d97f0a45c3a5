/**
 * Usage: npm test [-- [PROJECT...] [FILE...]]
 *
 * PROJECT is one of unit, component, contract, web, browser; all of them by default.
 * FILE is a part of a path: only the test files whose path contains it are run.
 * Finds or installs Chromium, builds the site when it has changed, and ends on the line "N passed, N failed".
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "../tests/browser/chromium.ts";
import { buildWhenChanged } from "./build.ts";
import { type Count, countIn } from "./test-count.ts";
import { runTool } from "./tool.ts";

const vitestProjects = ["unit", "component", "contract", "web"];
const projects = [...vitestProjects, "browser"];

const options = process.argv.slice(2);
const named = options.filter((option) => projects.includes(option));
const files = options.filter((option) => !projects.includes(option));
const counts: Count[] = [];
const chosen = await runnable(named.length > 0 ? named : projects);
const chosenOfVitest = chosen.filter((project) => vitestProjects.includes(project));
const reports = mkdtempSync(join(tmpdir(), "et-vous-tests-"));

if (chosenOfVitest.length > 0) counts.push(await runVitest());
if (chosen.includes("browser")) counts.push(await runPlaywright());
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (passed + failed === 0) console.error("No test was found.");
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Without Chromium or a built site, the projects that need them count as one failure and the others still run. */
async function runnable(wanted: string[]): Promise<string[]> {
  let left = wanted;
  const without = (lost: string[], reason: string) => {
    console.error(reason);
    counts.push({ passed: 0, failed: 1 });
    left = left.filter((project) => !lost.includes(project));
  };
  const reason = left.includes("browser") && !findChromium() && installChromium();
  if (reason) without(["browser"], reason);
  if (left.includes("browser") || left.includes("web"))
    await buildWhenChanged().catch((error: unknown) => without(["browser", "web"], String(error)));
  return left;
}

async function runVitest(): Promise<Count> {
  const report = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const which = chosenOfVitest.map((project) => `--project=${project}`);
  const filter = files.length > 0 ? ["--passWithNoTests", ...files] : [];
  const { code } = await runTool(["vitest", "run", ...which, ...reporters, ...filter], { shown: true });
  return countIn(report, "vitest", code);
}

async function runPlaywright(): Promise<Count> {
  const report = join(reports, "playwright.json");
  const reporter = `--reporter=${process.env["CI"] ? "list" : "line"},json`;
  const filter = files.length > 0 ? ["--pass-with-no-tests", ...files] : [];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool(["playwright", "test", reporter, ...filter], { shown: true, env });
  return countIn(report, "playwright", code);
}
