import { expect, test } from "vitest";
import { shownOpinion } from "./shown-opinion.ts";

const before = { useful: 19, notUseful: 2, mine: null };

test("an opinion on the way is already counted", () => {
  expect(shownOpinion(before, "useful")).toEqual({ useful: 20, notUseful: 2, mine: "useful" });
});

test("changing one's mind moves the vote from one side to the other", () => {
  expect(shownOpinion({ ...before, mine: "useful" }, "not-useful")).toEqual({
    useful: 18,
    notUseful: 3,
    mine: "not-useful",
  });
});

test("taking it back counts it no more", () => {
  expect(shownOpinion({ ...before, mine: "not-useful" }, "withdraw")).toEqual({ useful: 19, notUseful: 1, mine: null });
});

test("with nothing on the way, the numbers are the server's", () => {
  expect(shownOpinion(before, null)).toEqual(before);
});
