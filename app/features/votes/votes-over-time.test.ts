import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "./burst.ts";
import { type DatedVote, tallyOf, votesOverTime } from "./votes-over-time.ts";

const NOON = Date.UTC(2026, 2, 14, 12);
const vote = (at: number, network: string | null, standing: DatedVote["standing"] = "counted") => ({
  at,
  network,
  standing,
});

test("nothing is drawn where nobody voted", () => {
  expect(votesOverTime([], [])).toEqual({ minutes: 1, series: [], bars: [], highest: 0 });
});

test("every vote stands in one bar and in one series of it", () => {
  const networks = ["a", "b", "c", "d", "e", "f", "g"];
  const votes = Array.from({ length: 300 }, (_, number) =>
    vote(NOON + number * 7 * MINUTE, number % 8 === 7 ? null : (networks[number % 8] ?? null)),
  );
  const chart = votesOverTime(votes, networks);
  expect(chart.series).toEqual([...["a", "b", "c", "d", "e"].map((network) => ({ network })), "others", "unknown"]);
  const counted = chart.bars.flatMap(({ parts }) => parts.map((part) => part.counted));
  expect(counted.reduce((sum, part) => sum + part, 0)).toBe(300);
  expect(chart.bars.reduce((sum, { total }) => sum + total, 0)).toBe(300);
  expect(chart.highest).toBe(Math.max(...chart.bars.map(({ total }) => total)));
});

test.each([
  [10 * MINUTE, 1],
  [2 * HOUR, 5],
  [2 * DAY, 180],
  [30 * DAY, 1440],
])("over %i ms, a bar is %i minutes, and there are never more than 48", (span, minutes) => {
  const chart = votesOverTime([vote(NOON, "a"), vote(NOON + span, "a")], ["a"]);
  expect(chart.minutes).toBe(minutes);
  expect(chart.bars.length).toBeLessThanOrEqual(48);
});

test("a network that the drawing does not show has no place in its legend", () => {
  const votes = [vote(NOON - 9 * DAY, "a"), vote(NOON, "bots", "review"), vote(NOON, "b")];
  expect(votesOverTime(votes, ["bots", "a", "b"]).series).toEqual([{ network: "bots" }, { network: "b" }]);
});

test("where votes are under review, the drawing is of the time around them", () => {
  const old = Array.from({ length: 20 }, (_, day) => vote(NOON - day * DAY, "a"));
  const burst = Array.from({ length: 20 }, (_, second) => vote(NOON + second * 1000, "bots", "review"));
  const chart = votesOverTime([...old, ...burst], ["bots", "a"]);
  expect(chart.minutes).toBe(1);
  const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
  expect(sum(chart.bars.map(({ total }) => total))).toBe(21);
  expect(sum(chart.bars.map(({ review }) => review))).toBe(20);
});

test("votes are told apart by how they stand", () => {
  expect(tallyOf([vote(1, "a"), vote(1, "a", "review"), vote(1, "a", "review"), vote(1, "a", "discarded")])).toEqual({
    counted: 1,
    review: 2,
    discarded: 1,
  });
});
