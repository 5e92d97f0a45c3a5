import { expect, test } from "vitest";
import { FROZEN_FROM, isFrozen, MOST_ADDENDA, refusalToComplete } from "./rules.ts";

const none = { importedVotes: 0, memberVotes: 0, visitorVotes: 0 };

test("an idea is frozen from the tenth vote, whoever cast it", () => {
  expect(isFrozen({ ...none, kind: "idea", memberVotes: FROZEN_FROM - 1 })).toBe(false);
  expect(isFrozen({ ...none, kind: "idea", memberVotes: FROZEN_FROM })).toBe(true);
  expect(isFrozen({ kind: "idea", importedVotes: 4, memberVotes: 3, visitorVotes: 3 })).toBe(true);
});

test("a question is never frozen", () => {
  expect(isFrozen({ ...none, kind: "question", memberVotes: 500 })).toBe(false);
});

const idea = { live: true, locked: false, frozen: true, addenda: 0 };

test("its author may add under a frozen idea", () => {
  expect(refusalToComplete(idea, true)).toBeNull();
  expect(refusalToComplete({ ...idea, addenda: MOST_ADDENDA - 1 }, true)).toBeNull();
});

test.each([
  ["not-found", { ...idea, live: false }, true],
  ["not-allowed", idea, false],
  ["locked", { ...idea, locked: true }, true],
  ["not-frozen", { ...idea, frozen: false }, true],
  ["addenda-full", { ...idea, addenda: MOST_ADDENDA }, true],
] as const)("%s refuses", (refusal, given, allowed) => {
  expect(refusalToComplete(given, allowed)).toBe(refusal);
});
