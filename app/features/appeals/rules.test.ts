import { describe, expect, it } from "vitest";
import { appealsEnd, lastDayToAppeal, mayBeAppealed, refusalToAppeal, refusalToJudge } from "./rules.ts";

const ruledAt = new Date("2026-03-14T09:30:00.000Z");
const asked = { act: "hide", party: "author", ruledAt, undone: false, before: false, at: ruledAt } as const;

describe("the end of the six months", () => {
  it.each([
    // In summer Paris is two hours before Greenwich, in winter one.
    ["2026-03-14T09:30:00Z", "2026-09-14T22:00:00Z"],
    ["2026-06-14T09:30:00Z", "2026-12-14T23:00:00Z"],
    // A month without such a day ends on its last.
    ["2026-08-31T10:00:00Z", "2027-02-28T23:00:00Z"],
    ["2027-08-31T10:00:00Z", "2028-02-29T23:00:00Z"],
    ["2026-08-29T10:00:00Z", "2027-02-28T23:00:00Z"],
    ["2026-10-31T10:00:00Z", "2027-04-30T22:00:00Z"],
    ["2026-12-31T10:00:00Z", "2027-06-30T22:00:00Z"],
    // Late in the evening at Greenwich it is the next day in Paris.
    ["2026-08-30T22:30:00Z", "2027-02-28T23:00:00Z"],
    ["2026-04-30T22:30:00Z", "2026-11-01T23:00:00Z"],
    // The nights on which the clocks change.
    ["2026-04-25T12:00:00Z", "2026-10-25T23:00:00Z"],
    ["2026-09-28T12:00:00Z", "2027-03-28T22:00:00Z"],
  ])("of what was ruled at %s is at %s", (ruled, end) => {
    expect(appealsEnd(new Date(ruled))).toEqual(new Date(end));
  });

  it("is written as the last day on which one may", () => {
    expect(lastDayToAppeal(new Date("2026-08-31T10:00:00Z"))).toEqual(new Date("2027-02-28T22:00:00Z"));
  });
});

describe("contesting", () => {
  it("is possible until the last millisecond, and not after", () => {
    const end = appealsEnd(ruledAt);
    expect(refusalToAppeal({ ...asked, at: new Date(+end - 1) })).toBeNull();
    expect(refusalToAppeal({ ...asked, at: end })).toBe("too-late");
  });

  it.each([
    [{ before: true }, "already-appealed"],
    [{ undone: true }, "already-undone"],
    [{ act: "restore" }, "not-appealable"],
    [{ act: "uphold", party: "reporter" }, "not-appealable"],
  ] as const)("%j is refused: %s", (given, refusal) => {
    expect(refusalToAppeal({ ...asked, ...given })).toBe(refusal);
  });

  it("is open to an author for what was taken from them, to a reporter for whatever was decided", () => {
    expect(mayBeAppealed("dismiss", "author")).toBe(false);
    expect(mayBeAppealed("dismiss", "reporter")).toBe(true);
    expect(mayBeAppealed("hold", "author")).toBe(true);
  });
});

describe("judging", () => {
  const judged = { judgeId: 1, parties: [2, null], reply: "Voici pourquoi.", open: true };

  it.each([
    [{}, true, null],
    [{}, false, "not-allowed"],
    [{ parties: [2, 1] }, true, "own-case"],
    [{ open: false }, true, "already-decided"],
    [{ reply: "  " }, true, "reply-missing"],
    // Whoever has a part in it learns nothing else.
    [{ parties: [1], open: false }, true, "own-case"],
  ] as const)("with %j, allowed %j: %j", (given, allowed, refusal) => {
    expect(refusalToJudge({ ...judged, ...given }, allowed)).toBe(refusal);
  });
});
