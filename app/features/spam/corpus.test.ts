import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ideas, questionsByTheme } from "#db/seed/demo/community.ts";
import { anyText } from "../../../tests/any-text.ts";
import { NOT_SPAM } from "../../../tests/corpus/not-spam.ts";
import { BLIND, ONCE_BLIND } from "../../../tests/corpus/spam-blind.ts";
import { HELD_OUT } from "../../../tests/corpus/spam-held-out.ts";
import { SPAM } from "../../../tests/corpus/spam.ts";
import { sharedData } from "../../../tests/shared-data.ts";
import { aSubmission } from "../../../tests/submissions.ts";
import { spamScore } from "./score.ts";

const newcomer = { ageHours: 1, published: 0, trusted: false, team: false };

/** Written by somebody who has just opened an account, and has not written before. */
const isHeld = (text: string, ageHours: number | null = 1) =>
  spamScore(aSubmission({ text, author: { ...newcomer, ageHours } })).held;
const shareHeld = (texts: readonly string[]) => texts.filter((text) => isHeld(text)).length / texts.length;

describe("what a newcomer writes", () => {
  test("at least 95 % of spam and abuse is held (all 130)", () => {
    expect(SPAM.length).toBeGreaterThanOrEqual(120);
    expect(shareHeld(SPAM)).toBeGreaterThanOrEqual(0.95);
  });

  test("at most 1 % of what customers write is (none of 202)", () => {
    expect(NOT_SPAM.length).toBeGreaterThanOrEqual(200);
    expect(shareHeld(NOT_SPAM)).toBeLessThanOrEqual(0.01);
  });

  test("of what was written before the rules, at least 85 % and at most 3 % (39 of 40, none of 60)", () => {
    expect(shareHeld(HELD_OUT.spam)).toBeGreaterThanOrEqual(0.85);
    expect(shareHeld(HELD_OUT.legitimate)).toBeLessThanOrEqual(0.03);
  });

  test("of what was blind once and taught the rules, at least 85 % and at most 3 %", () => {
    expect(shareHeld(ONCE_BLIND.spam)).toBeGreaterThanOrEqual(0.85);
    expect(shareHeld(ONCE_BLIND.legitimate)).toBeLessThanOrEqual(0.03);
  });

  test("of what nobody thought of, three in five by its words alone, and nobody wrongly (17 of 25, none of 25)", () => {
    expect(shareHeld(BLIND.spam)).toBeGreaterThanOrEqual(0.6);
    expect(shareHeld(BLIND.legitimate)).toBe(0);
  });

  test("visitors without an account are read no otherwise", () => {
    expect(NOT_SPAM.filter((text) => isHeld(text, null))).toEqual([]);
  });
});

test("none of the demonstration's contributions is held, were its members a day old", () => {
  const questions = Object.values(questionsByTheme).flat();
  const replies = questions.flatMap(({ answers }) => answers);
  const comments = [...questions, ...replies, ...ideas].flatMap((written) => written.comments ?? []);
  const threads = [...questions, ...ideas].map(({ title, body }) => `${title}\n\n${body}`);
  const all = [...threads, ...[...replies, ...comments].map(({ body }) => body)];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => isHeld(text, 24))).toEqual([]);
});

test("where shared/data is, at most 1 % of 6,821 real customers' questions are held", () => {
  const lines = (sharedData("import/banking77-fr.jsonl") ?? "").split("\n").filter(Boolean);
  const titles = lines.map((line) => z.object({ title: z.string() }).parse(JSON.parse(line)).title);
  expect(titles.filter((title) => isHeld(title)).length).toBeLessThanOrEqual(lines.length / 100);
});

test("any text at all is weighed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(spamScore(aSubmission({ text })).score).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each(["a", ".", "[a](", "a.", "traitée de con ", "https://a.example ", "w h ", "gagnez 1 2 ", "@@@@a"])(
  "a text of %j again and again is weighed in the time of its length",
  (piece) => {
    const begun = performance.now();
    spamScore(aSubmission({ text: piece.repeat(100_000 / piece.length) + "x" }));
    expect(performance.now() - begun).toBeLessThan(3000);
  },
);
