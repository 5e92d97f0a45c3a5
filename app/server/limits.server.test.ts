import { expect, test } from "vitest";
import { type LimitName, type Limits, openLimits } from "./limits.server.ts";

/** How many times in a row something may be done. */
async function allowed(limits: Limits, name: LimitName, subject = "someone"): Promise<number> {
  for (let times = 0; times < 2000; times++) if ((await limits.count(name, subject)) !== null) return times;
  return Infinity;
}

test.each([
  ["sign-in-account", 10],
  ["sign-in-network", 50],
  ["mail-network", 30],
  ["sign-up", 10],
  ["thread", 10],
  ["reply", 30],
  ["vote", 120],
  ["new-visitor", 30],
  ["search", 60],
  ["preview", 60],
] as const)("in production, %s may be done %i times", async (name, times) => {
  expect(await allowed(openLimits("production"), name)).toBe(times);
});

test.each([
  ["sign-in-account", 10],
  ["sign-in-network", Infinity],
  ["mail-network", Infinity],
  ["sign-up", Infinity],
  ["thread", 100],
  ["search", 600],
] as const)("in demonstration, %s may be done %d times", async (name, times) => {
  expect(await allowed(openLimits("demonstration"), name)).toBe(times);
});

test("whoever has to wait is told for how long, and nobody else waits", async () => {
  const limits = openLimits("production");
  await allowed(limits, "sign-in-account", "lea");
  const wait = await limits.count("sign-in-account", "lea");
  expect(wait).toBeGreaterThan(14 * 60);
  expect(wait).toBeLessThanOrEqual(15 * 60);
  expect(await limits.count("sign-in-account", "sami")).toBeNull();
  expect(await limits.count("thread", "lea")).toBeNull();
});

test("a try that turned out well is forgotten", async () => {
  const limits = openLimits("production");
  for (let times = 0; times < 30; times++) {
    expect(await limits.count("sign-in-account", "lea")).toBeNull();
    await limits.giveBack("sign-in-account", "lea");
  }
});

test("counters belong to the site that opened them", async () => {
  await allowed(openLimits("production"), "thread");
  expect(await openLimits("production").count("thread", "someone")).toBeNull();
});
