import { afterEach, beforeEach, expect, vi } from "vitest";

const errors: unknown[][] = [];

/** Any console.error fails the test; one that is expected is taken over by the test itself (vi.spyOn). */
beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => void errors.push(words));
});

afterEach(() => {
  expect(errors, "console.error was called").toEqual([]);
});
