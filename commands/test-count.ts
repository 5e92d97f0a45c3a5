import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform(({ numPassedTests, numFailedTests, testResults }): Count => {
    // A file that does not even load has no test, but has failed.
    const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults[0]);
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  });

const PlaywrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Count => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** What the runner has written down; one that failed otherwise (a set-up, an unhandled error) counts as a failure too. */
export function countIn(report: string, runner: "vitest" | "playwright", code: number): Count {
  const { passed, failed } = parsed(report, runner === "vitest" ? VitestReport : PlaywrightReport);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function parsed(report: string, schema: z.ZodType<Count>): Count {
  try {
    return schema.parse(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    // No report: the runner ended before its first test, and its exit code says so.
    return { passed: 0, failed: 0 };
  }
}
