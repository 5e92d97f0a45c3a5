import { expect, it } from "vitest";
import { dayOf, monthStarts } from "./months.ts";

it("begins a month at midnight in Paris, in winter and in summer", () => {
  const starts = monthStarts(new Date("2026-07-14T10:00:00Z"), 12).map((start) => start.toISOString());
  expect(starts).toHaveLength(12);
  expect(starts[0]).toBe("2025-07-31T22:00:00.000Z");
  expect(starts[3]).toBe("2025-10-31T23:00:00.000Z");
  expect(starts[5]).toBe("2025-12-31T23:00:00.000Z");
  expect(starts.at(-1)).toBe("2026-06-30T22:00:00.000Z");
});

it("is already in the next month when Paris is, though the world’s clock is not", () => {
  const almost = new Date("2026-01-31T23:30:00Z");
  expect(dayOf(almost)).toBe("2026-02-01");
  expect(monthStarts(almost, 1)).toEqual([new Date("2026-01-31T23:00:00Z")]);
});
