import { describe, expect, it } from "vitest";
import { atTheFloor, hasHeard, markOf, withFewNames, wordsOf } from "./mark.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const MINUTE = 60_000;
const ago = (minutes: number) => now.getTime() - minutes * MINUTE;
const mark = { floor: ago(500), top: ago(400), newest: ago(1), nameless: 0, below: null };

describe("how far the notifications have been read", () => {
  it("begins with the last week", () => {
    expect(markOf(null, now).floor).toBe(ago(7 * 24 * 60));
  });

  it("is the same when it comes back, and begins anew when it cannot be read", () => {
    const full = { ...mark, heard: { one: ago(1) } };
    expect(markOf(wordsOf(full), now)).toEqual(full);
    for (const words of ["", "{}", "[", '{"floor":"x"}']) expect(markOf(words, now)).toEqual(markOf(null, now));
  });

  it("reads the last hour again and knows by name what it has heard in it", () => {
    const next = atTheFloor({ ...mark, heard: { old: ago(90), recent: ago(30), newest: ago(1) } });
    expect(next).toMatchObject({ floor: ago(61), heard: { recent: ago(30), newest: ago(1) } });
    expect(hasHeard(next, "old", ago(90))).toBe(true);
    expect(hasHeard(next, "recent", ago(30))).toBe(true);
    expect(hasHeard(next, "late", ago(30))).toBe(false);
  });

  it("keeps few names of a burst, and goes no further down than they reach", () => {
    const burst = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`name-${index}`, ago(1) - index]));
    const few = withFewNames({ ...mark, heard: { before: ago(450), ...burst } });
    expect(Object.keys(few.heard)).toHaveLength(401);
    expect(few.heard["before"]).toBe(ago(450));
    const next = atTheFloor(few);
    for (let index = 0; index < 1000; index++) expect(hasHeard(next, `name-${index}`, ago(1) - index)).toBe(true);
    expect(hasHeard(next, "new", ago(1))).toBe(false);
  });

  it("takes a name for a name, not for a property", () => {
    expect(hasHeard({ ...mark, heard: {} }, "constructor", ago(1))).toBe(false);
  });
});
