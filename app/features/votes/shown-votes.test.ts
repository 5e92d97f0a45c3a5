import { expect, test } from "vitest";
import { shortCount, shownVotes } from "./shown-votes.ts";

test("what is shown while a vote is under way", () => {
  expect(shownVotes({ total: 3, mine: false }, null)).toEqual({ total: 3, mine: false });
  expect(shownVotes({ total: 3, mine: false }, "cast")).toEqual({ total: 4, mine: true });
  expect(shownVotes({ total: 4, mine: true }, "withdraw")).toEqual({ total: 3, mine: false });
});

test("a vote that the page already counts is not counted twice", () => {
  expect(shownVotes({ total: 4, mine: true }, "cast")).toEqual({ total: 4, mine: true });
});

test("a number never outgrows its button", () => {
  expect(shortCount(1203, "fr").replace(/\s/g, " ")).toBe("1 203");
  expect(shortCount(12_864, "fr").replace(/\s/g, " ")).toBe("13 k");
  expect(shortCount(12_864, "en")).toBe("13K");
});
