import { expect, test } from "vitest";
import { refusalToMerge, refusalToUnmerge } from "./rules.ts";

const from = { id: 1, kind: "idea", state: "live", authorId: 10 } as const;
const into = { id: 2, kind: "idea", state: "live", authorId: 11 } as const;
const asked = { from, into, decisions: 0, reported: false, actorId: 5, facts: "La même idée." };

test("two live threads of one kind may be made one, with a reason", () => {
  expect(refusalToMerge(asked, true)).toBeNull();
});

test.each([
  ["not-allowed", asked, false],
  ["same-thread", { ...asked, into: from }, true],
  ["not-found", { ...asked, from: undefined }, true],
  ["not-found", { ...asked, from: { ...from, state: "withdrawn" } }, true],
  ["already-merged", { ...asked, from: { ...from, state: "merged" } }, true],
  ["other-not-found", { ...asked, into: undefined }, true],
  ["other-not-found", { ...asked, into: { ...into, state: "merged" } }, true],
  ["other-kind", { ...asked, into: { ...into, kind: "question" } }, true],
  ["own-case", { ...asked, actorId: from.authorId }, true],
  ["own-case", { ...asked, actorId: into.authorId }, true],
  ["own-case", { ...asked, reported: true }, true],
  ["decided", { ...asked, decisions: 1 }, true],
  ["facts-missing", { ...asked, facts: " \n" }, true],
] as const)("%s refuses", (refusal, given, allowed) => {
  expect(refusalToMerge(given, allowed)).toBe(refusal);
});

const undoing = { from: { authorId: 10, title: "Une idée" }, into, undone: false, actorId: 5 };

test("a merge may be taken back as long as both threads are where it left them", () => {
  expect(refusalToUnmerge(undoing, true)).toBeNull();
});

test.each([
  ["not-allowed", undoing, false],
  ["undone", { ...undoing, undone: true }, true],
  ["own-case", { ...undoing, actorId: 10 }, true],
  ["own-case", { ...undoing, actorId: 11 }, true],
  ["target-merged", { ...undoing, into: { ...into, state: "merged" } }, true],
  ["source-gone", { ...undoing, from: { authorId: 10, title: "" } }, true],
] as const)("%s refuses to take it back", (refusal, given, allowed) => {
  expect(refusalToUnmerge(given, allowed)).toBe(refusal);
});
