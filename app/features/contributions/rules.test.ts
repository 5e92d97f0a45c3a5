import { expect, test } from "vitest";
import { may, type Role } from "#app/features/access/table.ts";
import { mayChange } from "./rules.ts";
import type { Subject } from "./subjects.ts";

const SUBJECTS: Subject[] = ["thread", "answer", "comment", "decision"];
const TEAM: Role[] = ["moderator", "adviser", "admin"];
const EVERYONE: Role[] = ["visitor", "guest", "member", ...TEAM];
const author = 7;

/** Who of everyone may do it: on what they wrote themselves, or on what somebody else wrote. */
function whoMay(change: "edit" | "withdraw", asked: { subject: Subject; official: boolean }, own: boolean): Role[] {
  return EVERYONE.filter((role) => {
    const memberId = role === "visitor" ? null : own ? author : 8;
    return mayChange({ memberId, role }, { ...asked, authorId: author }, change, may);
  });
}

test.each(["edit", "withdraw"] as const)("whoever wrote something may %s it, and nobody else", (change) => {
  for (const subject of SUBJECTS.filter((name) => name !== "decision")) {
    expect(whoMay(change, { subject, official: false }, true), subject).toEqual(["member", ...TEAM]);
    expect(whoMay(change, { subject, official: false }, false), subject).toEqual([]);
  }
});

test.each(["edit", "withdraw"] as const)("what the bank said, anyone of its team may %s", (change) => {
  for (const asked of [
    { subject: "answer", official: true },
    { subject: "decision", official: true },
  ] as const) {
    expect(whoMay(change, asked, false), asked.subject).toEqual(TEAM);
    expect(whoMay(change, asked, true), asked.subject).toEqual(TEAM);
  }
});

test("a decision is the bank's word, whatever is said of it", () => {
  expect(whoMay("edit", { subject: "decision", official: false }, false)).toEqual(TEAM);
});

test("what was added under an idea is never edited, and withdrawn by its author alone", () => {
  const asked = { subject: "addendum", official: false } as const;
  expect(whoMay("edit", asked, true)).toEqual([]);
  expect(whoMay("withdraw", asked, true)).toEqual(["member", ...TEAM]);
  expect(whoMay("withdraw", asked, false)).toEqual([]);
});

test("someone who left the team may no longer touch what they said in its name", () => {
  const asked = { subject: "answer", authorId: author, official: true } as const;
  expect(mayChange({ memberId: author, role: "member" }, asked, "edit", may)).toBe(false);
});

test("a visitor is nobody's author, not even of what has no author", () => {
  const asked = { subject: "thread", authorId: author, official: false } as const;
  expect(mayChange({ memberId: null, role: "visitor" }, asked, "withdraw", may)).toBe(false);
  expect(mayChange({ memberId: null, role: "member" }, asked, "withdraw", may)).toBe(false);
});
