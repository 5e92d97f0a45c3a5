import fc from "fast-check";
import { expect, test } from "vitest";
import { hotOf } from "#app/features/votes/rules.ts";
import { anyText } from "../../../tests/any-text.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const anId = fc.integer({ min: 1, max: 2_147_483_647 });

test("the first page has no cursor", () => {
  expect(readCursor(null, "instant")).toBeNull();
  expect(readCursor("", "ratio")).toBeNull();
});

test("every instant of a list is read back as it was written", () => {
  const instants = fc.integer({ min: 0, max: Date.parse("2200-01-01") });
  fc.assert(
    fc.property(instants, anId, (value, id) => {
      expect(readCursor(writeCursor(value, id), "instant")).toEqual({ value, id });
    }),
  );
});

test("every score is read back as it was written, below zero too", () => {
  const scores = fc.integer({ min: -2_147_483_647, max: 2_147_483_647 });
  fc.assert(
    fc.property(scores, anId, (value, id) => {
      expect(readCursor(writeCursor(value, id), "integer")).toEqual({ value, id });
    }),
  );
});

test("every hot rank is read back to its last binary digit", () => {
  const scores = fc.integer({ min: 0, max: 10_000_000 });
  const dates = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(scores, dates, anId, (score, at, id) => {
      const value = hotOf(score, at);
      expect(readCursor(writeCursor(value, id), "ratio")).toEqual({ value, id });
    }),
  );
});

test.each([
  "x",
  "_",
  "1_",
  "_1",
  "1_1_1",
  "1,5_1",
  "1e5_1",
  "0x10_1",
  "NaN_1",
  "Infinity_1",
  "1_-1",
  "1_1.5",
  " 1_1",
  "1_1\n",
  "1_99999999999",
  "1_2147483648",
  "99999999999999999_1",
  "' or 1=1 --_1",
  "1_1; drop table threads",
  "\0_1",
])("%j is no cursor of any list", (text) => {
  for (const holds of ["instant", "integer", "ratio"] as const) expect(readCursor(text, holds)).toBe("bad");
});

test("what one column cannot hold is bad for that column alone", () => {
  expect(readCursor("2147483648_1", "integer")).toBe("bad");
  expect(readCursor("2147483648_1", "instant")).toEqual({ value: 2_147_483_648, id: 1 });
  expect(readCursor("1.5_1", "integer")).toBe("bad");
  expect(readCursor("1.5_1", "instant")).toBe("bad");
  expect(readCursor("1.5_1", "ratio")).toEqual({ value: 1.5, id: 1 });
  for (const instant of ["9999999999999999_1", "8640000000000000_1", "253402300800000_1", "-62135596800001_1"])
    expect(readCursor(instant, "instant"), instant).toBe("bad");
  expect(readCursor("9999999999999999_1", "ratio")).toBe("bad");
});

test("whatever an address carries, reading it never throws", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(() => readCursor(text, "ratio")).not.toThrow();
    }),
  );
});
