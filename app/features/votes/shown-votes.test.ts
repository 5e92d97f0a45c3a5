import { expect, test } from "vitest";
import { shortCount, shownVotes } from "./shown-votes.ts";

test("what is shown while a vote is under way", () => {
  const held = null;
  expect(shownVotes({ total: 3, mine: false, held }, null)).toEqual({ total: 3, mine: false, held });
  expect(shownVotes({ total: 3, mine: false, held }, "cast")).toEqual({ total: 4, mine: true, held });
  expect(shownVotes({ total: 4, mine: true, held }, "withdraw")).toEqual({ total: 3, mine: false, held });
});

test("a vote that the page already counts is not counted twice", () => {
  const page = { total: 4, mine: true, held: null };
  expect(shownVotes(page, "cast")).toEqual(page);
});

test("a vote under review was never in the total: taken back, it takes nothing off", () => {
  const page = { total: 4, mine: true, held: "review" } as const;
  expect(shownVotes(page, null)).toEqual(page);
  expect(shownVotes(page, "withdraw")).toEqual({ total: 4, mine: false, held: null });
});

test("a number never outgrows its button", () => {
  expect(shortCount(1203, "fr").replace(/\s/g, " ")).toBe("1 203");
  expect(shortCount(12_864, "fr").replace(/\s/g, " ")).toBe("13 k");
  expect(shortCount(12_864, "en")).toBe("13K");
});
