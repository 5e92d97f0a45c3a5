import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "../tests/browser/chromium.ts";
import { buildWhenChanged } from "./build.ts";
import { installPeers } from "./peers.ts";
import { run } from "./run.ts";
import { type Count, countIn } from "./test-count.ts";
import { runTool } from "./tool.ts";

const HELP = `npm test [-- [PROJECT...] [FILE...]]
Finds or installs Chromium, builds the site when it has changed, and ends on the line "N passed, N failed".
PROJECT is one of unit, component, contract, web, browser, all of them by default, or peers (npm run test:peers):
against real counterparts with packages of their own, which are installed when they are missing.
FILE is a part of a path: only the test files whose path contains it are run.`;

const vitestProjects = ["unit", "component", "contract", "web"];
const usual = [...vitestProjects, "browser"];
const projects = [...usual, "peers"];

run(HELP, async () => {
  const options = process.argv.slice(2);
  const files = options.filter((option) => !projects.includes(option));
  const named = options.filter((option) => projects.includes(option));
  const { chosen, counts } = await prepare(named.length > 0 ? named : usual);
  const reports = mkdtempSync(join(tmpdir(), "et-vous-tests-"));

  const inVitest = chosen.filter((project) => vitestProjects.includes(project));
  if (inVitest.length > 0) counts.push(await runVitest(inVitest, files, reports));
  if (chosen.includes("browser")) counts.push(await runPlaywright(files, reports));
  if (chosen.includes("peers")) counts.push(await runVitest(["peers"], files, reports));
  rmSync(reports, { recursive: true });
  conclude(counts);
});

/** Without Chromium, a built site or the peers, the projects that need them count as one failure and the others still run. */
async function prepare(wanted: string[]): Promise<{ chosen: string[]; counts: Count[] }> {
  const counts: Count[] = [];
  let chosen = wanted;
  const without = (lost: string[], reason: string) => {
    console.error(reason);
    counts.push({ passed: 0, failed: 1 });
    chosen = chosen.filter((project) => !lost.includes(project));
  };
  const reason = chosen.includes("browser") && !findChromium() && installChromium();
  if (reason) without(["browser"], reason);
  if (chosen.includes("browser") || chosen.includes("web"))
    await buildWhenChanged().catch((error: unknown) => without(["browser", "web"], String(error)));
  const missing = chosen.includes("peers") && installPeers();
  if (missing) without(["peers"], missing);
  return { chosen, counts };
}

async function runVitest(chosen: string[], files: string[], reports: string): Promise<Count> {
  const report = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const which = chosen.map((project) => `--project=${project}`);
  const filter = files.length > 0 ? ["--passWithNoTests", ...files] : [];
  const { code } = await runTool(["vitest", "run", ...which, ...reporters, ...filter], { shown: true });
  return countIn(report, "vitest", code);
}

async function runPlaywright(files: string[], reports: string): Promise<Count> {
  const report = join(reports, "playwright.json");
  const reporter = `--reporter=${process.env["CI"] ? "list" : "line"},json`;
  const filter = files.length > 0 ? ["--pass-with-no-tests", ...files] : [];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runTool(["playwright", "test", reporter, ...filter], { shown: true, env });
  return countIn(report, "playwright", code);
}

function conclude(counts: Count[]): void {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  if (passed + failed === 0) console.error("No test was found.");
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
