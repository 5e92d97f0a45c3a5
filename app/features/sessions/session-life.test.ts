import { expect, test } from "vitest";
import { isAlive, isConfirmed, lifetimeOf } from "./session-life.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const begun = new Date("2026-03-14T09:30:00.000Z");
const after = (milliseconds: number) => new Date(+begun + milliseconds);

test.each(["moderator", "adviser", "admin"] as const)("the team (%s) has an hour unused and twelve in all", (role) => {
  const life = lifetimeOf({ role, complete: true });
  expect(isAlive({ createdAt: begun, seenAt: begun }, life, after(HOUR - 1))).toBe(true);
  expect(isAlive({ createdAt: begun, seenAt: begun }, life, after(HOUR))).toBe(false);
  const busy = { createdAt: begun, seenAt: after(12 * HOUR - MINUTE) };
  expect(isAlive(busy, life, after(12 * HOUR - 1))).toBe(true);
  expect(isAlive(busy, life, after(12 * HOUR))).toBe(false);
});

test("whoever is half-way in has a quarter of an hour, whatever their role", () => {
  for (const role of ["member", "admin"] as const) {
    const life = lifetimeOf({ role, complete: false });
    const busy = { createdAt: begun, seenAt: after(14 * MINUTE) };
    expect(isAlive(busy, life, after(15 * MINUTE - 1))).toBe(true);
    expect(isAlive(busy, life, after(15 * MINUTE))).toBe(false);
  }
});

test("a proof of who one is counts for a quarter of an hour, and for as long again for a form that was shown by then", () => {
  expect(isConfirmed(begun, after(15 * MINUTE - 1))).toBe(true);
  expect(isConfirmed(begun, after(15 * MINUTE))).toBe(false);
  expect(isConfirmed(begun, after(30 * MINUTE - 1), { formSent: true })).toBe(true);
  expect(isConfirmed(begun, after(30 * MINUTE), { formSent: true })).toBe(false);
});
