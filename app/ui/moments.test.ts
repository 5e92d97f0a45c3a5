import { expect, test } from "vitest";
import { exactly, sinceThen } from "./moments.ts";

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ") ?? null;
const at = new Date("2026-11-14T17:42:00Z");
const minute = 60_000;

test("a moment is written in full, at the hour of Paris, as French typography writes it", () => {
  expect(plain(exactly(at, "fr", "moment"))).toBe("14 novembre 2026, 18 h 42");
  expect(plain(exactly(at, "en", "moment"))).toBe("14 November 2026, 18:42");
});

test("the first of the month is 1er in French", () => {
  expect(plain(exactly(new Date("2026-09-30T23:00:00Z"), "fr", "day"))).toBe("1er octobre 2026");
  expect(plain(exactly(new Date("2026-09-30T23:00:00Z"), "en", "day"))).toBe("1 October 2026");
});

test("midnight is 0 h 00", () => {
  expect(plain(exactly(new Date("2026-07-01T22:00:00Z"), "fr", "moment"))).toBe("2 juillet 2026, 0 h 00");
});

test("a recent moment is told by how long ago it was", () => {
  const since = (age: number, lang = "fr") => plain(sinceThen(at, at.getTime() + age, lang));
  expect(since(0)).toBe("maintenant");
  expect(since(-20_000)).toBe("maintenant");
  expect(since(6 * minute)).toBe("il y a 6 min");
  expect(since(3 * 60 * minute)).toBe("il y a 3 h");
  expect(since(25 * 60 * minute)).toBe("hier");
  expect(since(6 * minute, "en")).toBe("6 min ago");
});

test("what is a week old, or still to come, keeps its date", () => {
  expect(sinceThen(at, at.getTime() + 7 * 24 * 60 * minute, "fr")).toBeNull();
  expect(sinceThen(at, at.getTime() - 5 * minute, "fr")).toBeNull();
});
