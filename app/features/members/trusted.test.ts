import { expect, test } from "vitest";
import { isTrusted, TRUSTED } from "./trusted.ts";

const HELPFUL = { solved: 5, askers: 3, useful: 20, notUseful: 1 };

test("five solved questions of three people, and readers who are helped, make a trusted contributor", () => {
  expect(isTrusted(HELPFUL)).toBe(true);
});

test.each([
  ["four solved questions", { solved: 4 }],
  ["two people who thank each other", { askers: 2 }],
  ["no reader who said anything", { useful: 0, notUseful: 0 }],
  ["two readers only, however happy", { useful: 2, notUseful: 0 }],
  ["readers of whom four in ten were not helped", { useful: 60, notUseful: 40 }],
])("%s do not", (_, lacking) => {
  expect(isTrusted({ ...HELPFUL, ...lacking })).toBe(false);
});

test("more of everything adds nothing: there is one title", () => {
  expect(isTrusted({ solved: 500, askers: 300, useful: 9000, notUseful: 0 })).toBe(true);
  expect(TRUSTED).toEqual({ solved: 5, askers: 3, helpful: 0.7 });
});
