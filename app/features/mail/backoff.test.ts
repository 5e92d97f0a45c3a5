import { describe, expect, it } from "vitest";
import { MOST_TRIES, waitAfter } from "./backoff.ts";

describe("the wait before another try", () => {
  it("doubles from five seconds up to two hours", () => {
    expect([1, 2, 3, 11, 12, 40].map((tries) => waitAfter(tries, 0) / 1000)).toEqual([5, 10, 20, 5120, 7200, 7200]);
  });

  it("is up to a quarter shorter, so that what failed together does not come back together", () => {
    expect(waitAfter(1, 1)).toBe(3750);
    expect(waitAfter(40, 1)).toBe(5400_000);
  });

  it("leaves three days to a server that is away for a week-end", () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, tried) => waitAfter(tried + 1, 0.5));
    const days = waits.reduce((sum, wait) => sum + wait, 0) / (24 * 3600_000);
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(4);
  });
});
