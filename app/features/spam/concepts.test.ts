import { expect, test } from "vitest";
import { FIRST_BLIND, LAST_BLIND, SEALED } from "../../../tests/corpus/spam-concepts.ts";
import { TAUGHT_LEGITIMATE } from "../../../tests/corpus/spam-taught-legitimate.ts";
import { TAUGHT } from "../../../tests/corpus/spam-taught.ts";
import { aSubmission } from "../../../tests/submissions.ts";
import { spamScore } from "./score.ts";

const newcomer = { ageHours: 1, published: 0, trusted: false, team: false };
const isHeld = (text: string) => spamScore(aSubmission({ text, author: newcomer })).held;
const shareHeld = (texts: readonly string[]) => texts.filter(isHeld).length / texts.length;

test("of what taught the concepts, at least 90 % is held, and at most 1 % of what customers write", () => {
  expect(shareHeld(TAUGHT.spam)).toBeGreaterThanOrEqual(0.9);
  expect(shareHeld(TAUGHT_LEGITIMATE.legitimate)).toBeLessThanOrEqual(0.01);
});

test("of what was written before them, then seen, at least 93 %, and nothing wrongly", () => {
  expect(shareHeld(SEALED.spam)).toBeGreaterThanOrEqual(0.93);
  expect(shareHeld(SEALED.legitimate)).toBe(0);
});

test("of what was blind at the end of a round and taught the next, at least 88 %, and at most 3 % wrongly", () => {
  expect(shareHeld(FIRST_BLIND.spam)).toBeGreaterThanOrEqual(0.88);
  expect(shareHeld(FIRST_BLIND.legitimate)).toBeLessThanOrEqual(0.03);
});

test("of what was blind at the very end, at least 85 %, and at most 5 % wrongly", () => {
  expect(shareHeld(LAST_BLIND.spam)).toBeGreaterThanOrEqual(0.85);
  expect(shareHeld(LAST_BLIND.legitimate)).toBeLessThanOrEqual(0.05);
});

test("what is put together counts only where it stands together", () => {
  const offer = ["Un crédit sans garantie, aux fichés.", "Écrivez à [adresse e-mail masquée]."];
  expect(isHeld(offer.join(" "))).toBe(true);
  expect(isHeld(offer.join(` ${"Le relevé paraît au début de chaque mois. ".repeat(12)} `))).toBe(false);
});
