import { expect, test } from "vitest";
import { countMasks, readCounts, wereShown, writeCounts } from "./mask-counts.ts";

const masks = [{ kind: "card" }, { kind: "iban" }, { kind: "card" }] as const;

test("what a page has shown is told by its kinds and their number", () => {
  expect(writeCounts(countMasks(masks))).toBe("card:2 iban:1");
  expect(readCounts(["card:2 iban:1"])).toEqual(new Map(Object.entries({ card: 2, iban: 1 })));
});

test("the fields of a title and of a text count together", () => {
  expect(readCounts(["card:1", "card:1 iban:1"])).toEqual(new Map(Object.entries({ card: 2, iban: 1 })));
});

test("one more than was shown has to be shown; fewer need not", () => {
  expect(wereShown(countMasks(masks), readCounts(["card:2 iban:1"]))).toBe(true);
  expect(wereShown(countMasks(masks), readCounts(["card:1 iban:1"]))).toBe(false);
  expect(wereShown({ iban: 1 }, readCounts(["card:2 iban:1"]))).toBe(true);
  expect(wereShown({}, readCounts([]))).toBe(true);
});

test("a field made up by hand shows nothing", () => {
  for (const field of ["", "card", "card:", "card:-1", "Card:9", "card:99999"])
    expect(wereShown({ card: 1 }, readCounts([field])), field).toBe(false);
});
