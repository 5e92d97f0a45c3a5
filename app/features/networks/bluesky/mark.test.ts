import { describe, expect, it } from "vitest";
import { atTheFloor, hasHeard, markOf, withFewNames, wordsOf } from "./mark.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const MINUTE = 60_000;
const ago = (minutes: number) => now.getTime() - minutes * MINUTE;
const mark = { floor: ago(5000), top: ago(4000), newest: ago(1), nameless: 0, below: null };

describe("how far the notifications have been read", () => {
  it("begins with the last week", () => {
    expect(markOf(null, now).floor).toBe(ago(7 * 24 * 60));
  });

  it("is the same when it comes back, and begins anew when it cannot be read", () => {
    const full = { ...mark, heard: { one: ago(1) } };
    expect(markOf(wordsOf(full), now)).toEqual(full);
    for (const words of ["", "{}", "[", '{"floor":"x"}']) expect(markOf(words, now)).toEqual(markOf(null, now));
  });

  it("reads the last day again and knows by name what it has heard in it", () => {
    const next = atTheFloor({ ...mark, heard: { old: ago(1500), recent: ago(1400), newest: ago(1) } });
    expect(next).toMatchObject({ floor: ago(1441), heard: { recent: ago(1400), newest: ago(1) } });
    expect(hasHeard(next, "old", ago(1500))).toBe(true);
    expect(hasHeard(next, "recent", ago(1400))).toBe(true);
    expect(hasHeard(next, "late", ago(1400))).toBe(false);
  });

  it("stays short on a day on which much is said", () => {
    let next = markOf(null, now);
    const names = Array.from({ length: 2000 }, (_, index): [string, number] => [
      `name-${index}`,
      ago(2000 - index * 0.5),
    ]);
    for (let first = 0; first < names.length; first += 100) {
      const more = names.slice(first, first + 100);
      const heard = { ...next.heard, ...Object.fromEntries(more) };
      next = atTheFloor({ ...next, newest: more.at(-1)?.[1] ?? 0, heard });
    }
    expect(Object.keys(next.heard)).toHaveLength(400);
    expect(hasHeard(next, "name-1500", ago(1250))).toBe(true);
    expect(hasHeard(next, "new", ago(1001))).toBe(false);
  });

  it("keeps few names of a burst, and goes no further down than they reach", () => {
    const burst = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`name-${index}`, ago(1) - index]));
    const few = withFewNames({ ...mark, heard: { before: ago(4500), ...burst } });
    expect(Object.keys(few.heard)).toHaveLength(401);
    expect(few.heard["before"]).toBe(ago(4500));
    const next = atTheFloor(few);
    for (let index = 0; index < 1000; index++) expect(hasHeard(next, `name-${index}`, ago(1) - index)).toBe(true);
    expect(hasHeard(next, "new", ago(1))).toBe(false);
  });

  it("takes a name for a name, not for a property", () => {
    expect(hasHeard({ ...mark, heard: {} }, "constructor", ago(1))).toBe(false);
  });
});
