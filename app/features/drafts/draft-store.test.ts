// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft-store.ts";

const NOON = Date.UTC(2026, 2, 14, 12);
const draft: Draft = { owner: "lea", keptAt: NOON, fields: { body: "Bonjour" } };

afterEach(() => localStorage.clear());

test("a draft is given back to whoever wrote it", () => {
  keepDraft("answer-7", draft);
  expect(readDraft("answer-7", { owner: "lea", now: NOON })).toEqual(draft);
  expect(readDraft("answer-8", { owner: "lea", now: NOON })).toBeNull();
});

test("someone else on the same device does not see it", () => {
  keepDraft("answer-7", draft);
  expect(readDraft("answer-7", { owner: "sami", now: NOON })).toBeNull();
  expect(readDraft("answer-7", { owner: null, now: NOON })).toBeNull();
});

test("what was typed before signing in is still there after", () => {
  keepDraft("ask-idea", { ...draft, owner: null });
  expect(readDraft("ask-idea", { owner: "lea", now: NOON })?.fields).toEqual({ body: "Bonjour" });
});

test("an old draft is forgotten", () => {
  keepDraft("answer-7", draft);
  expect(readDraft("answer-7", { owner: "lea", now: NOON + 31 * 24 * 3600 * 1000 })).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test("what is not a draft of ours is ignored", () => {
  localStorage.setItem("et-vous:draft:answer-7", '{"owner":3}');
  expect(readDraft("answer-7", { owner: null, now: NOON })).toBeNull();
  localStorage.setItem("et-vous:draft:answer-7", "{");
  expect(readDraft("answer-7", { owner: null, now: NOON })).toBeNull();
});

test("a browser that refuses to keep anything breaks nothing", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(keepDraft("answer-7", draft)).toBe(false);
  dropDraft("answer-7");
});
