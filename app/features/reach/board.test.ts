import { expect, test } from "vitest";
import { medianOf, type PostDay, readPeriod, summarise } from "./board.ts";
import { isDue } from "./measure-due.ts";

const now = new Date("2026-11-27T10:00:00Z");

function day(text: string, given: Partial<PostDay> = {}): PostDay {
  return { postId: 1, network: "bluesky", day: text, visits: 0, likes: null, reposts: null, replies: null, ...given };
}

test("what a post had before the period is not counted in it, what a network does not tell is unknown", () => {
  const rows = [
    day("2026-11-10", { likes: 40, visits: 9 }),
    day("2026-11-22", { likes: 42, visits: 1 }),
    day("2026-11-23", { visits: 2 }),
    day("2026-11-27", { likes: 45 }),
    day("2026-11-27", { postId: 2, network: "x", visits: 4 }),
  ];
  const { totals, networks, bars } = summarise(rows, [{ network: "x", total: 1 }], { now, days: 7 });
  expect(totals).toEqual({ posts: 1, visits: 7, likes: 5, reposts: null, replies: null });
  expect(networks).toEqual([
    { network: "x", posts: 1, visits: 4, likes: null, reposts: null, replies: null },
    { network: "bluesky", posts: 0, visits: 3, likes: 5, reposts: null, replies: null },
  ]);
  expect(bars.map(({ visits, reactions }) => [visits, reactions])).toEqual([
    [0, 0],
    [1, 2],
    [2, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [4, 3],
  ]);
});

test("reactions that are taken back make no drawing below zero", () => {
  const rows = [day("2026-11-26", { likes: 8 }), day("2026-11-27", { likes: 2 })];
  const { totals, bars } = summarise(rows, [], { now, days: 7 });
  expect([totals.likes, bars.at(-1)?.reactions]).toEqual([2, 0]);
});

test("ninety days are weeks that begin on the first of them, thirty are days", () => {
  const ninety = summarise([day("2026-11-27", { visits: 3 })], [], { now, days: 90 });
  expect([ninety.step, ninety.bars.length, ninety.bars.at(-1)?.visits]).toEqual([7, 13, 3]);
  expect(summarise([], [], { now, days: 30 }).bars).toHaveLength(30);
});

test.each([
  [null, 30],
  ["7", 7],
  ["90", 90],
  ["8", 30],
])("the period of %j is %i days", (text, days) => {
  expect(readPeriod(text)).toBe(days);
});

test.each([
  [[], null],
  [[5], 5],
  [[9, 1, 5], 5],
  [[1, 2, 10, 20], 6],
])("the median of %j is %j", (values, median) => {
  expect(medianOf(values)).toBe(median);
});

const hours = (count: number) => new Date(+now - count * 3600_000);

test.each([
  ["just sent, never measured", 0, null, true],
  ["within its first day, an hour ago", 5, 1, true],
  ["within its first day, half an hour ago", 5, 0.5, false],
  ["on its third day, an hour ago", 60, 1, false],
  ["on its third day, a day ago", 60, 24, true],
  ["after a month", 24 * 31, 24, false],
  ["to be sent tomorrow", -24, null, false],
])("a post that was %s: due is %#", (_what, sent, measured, due) => {
  expect(isDue({ sentAt: hours(sent), measuredAt: measured === null ? null : hours(measured) }, now)).toBe(due);
});
