import { expect, test } from "vitest";
import { sendAtOf } from "./send-at.ts";

const now = new Date("2026-03-14T09:30:00.000Z");
const later = (typed: string) => sendAtOf("later", typed, now);

test.each([
  ["in winter, an hour ahead", "2026-12-24T09:30", "2026-12-24T08:30:00.000Z"],
  ["in summer, two hours ahead", "2026-07-14T09:30", "2026-07-14T07:30:00.000Z"],
  ["typed without a picker", " 2026-07-14 09:30 ", "2026-07-14T07:30:00.000Z"],
  ["on the eve of summer time", "2026-03-29T01:30", "2026-03-29T00:30:00.000Z"],
  ["in the hour that a spring night skips", "2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
  ["after it", "2026-03-29T03:30", "2026-03-29T01:30:00.000Z"],
  ["after the end of summer time", "2026-10-25T03:30", "2026-10-25T02:30:00.000Z"],
])("what clocks in Paris show, %s", (_, typed, expected) => {
  expect(later(typed)).toEqual({ at: new Date(expected) });
});

test.each([
  ["", "date-missing"],
  ["demain", "date-invalid"],
  ["2026-02-30T10:00", "date-invalid"],
  ["2026-05-01T24:00", "date-invalid"],
  ["2026-03-14T10:30", "date-past"],
  ["2027-03-16T10:30", "date-far"],
])("%j is refused: %s", (typed, refusal) => {
  expect(later(typed)).toEqual({ refusal });
});

test("now is now, whatever is typed beside it", () => {
  expect(sendAtOf("now", "2020-01-01T00:00", now)).toEqual({ at: now });
});
