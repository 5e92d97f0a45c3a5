import { expect, test } from "vitest";
import { trackOf } from "./track.ts";

const day = (number: number) => new Date(Date.UTC(2026, 8, number));

test("a new idea stands at its first step, the others are ahead", () => {
  const steps = trackOf({ status: "submitted", proposedAt: day(1), decisions: [] });
  expect(steps.map((step) => step.state)).toEqual(["now", "ahead", "ahead", "ahead", "ahead"]);
  expect(steps[0]?.at).toEqual(day(1));
});

test("each step has the date on which the idea came there, whatever the order of the decisions", () => {
  const decisions = [
    { status: "planned", at: day(20) },
    { status: "planned", at: day(14) },
    { status: "under-review", at: day(2) },
  ] as const;
  const steps = trackOf({ status: "planned", proposedAt: day(1), decisions: [...decisions] });
  expect(steps.map((step) => step.at)).toEqual([day(1), day(2), day(14), null, null]);
  expect(steps.map((step) => step.state)).toEqual(["past", "past", "now", "ahead", "ahead"]);
});

test("a step that was skipped is past, without a date", () => {
  const steps = trackOf({ status: "shipped", proposedAt: day(1), decisions: [{ status: "shipped", at: day(9) }] });
  expect(steps.map((step) => step.at)).toEqual([day(1), null, null, null, day(9)]);
});

test("a declined idea shows the steps it went through, then the end of its road", () => {
  const decisions = [
    { status: "under-review", at: day(2) },
    { status: "declined", at: day(5) },
  ] as const;
  const steps = trackOf({ status: "declined", proposedAt: day(1), decisions: [...decisions] });
  expect(steps.map((step) => step.status)).toEqual(["submitted", "under-review", "declined"]);
});
