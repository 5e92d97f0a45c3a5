import { expect, it } from "vitest";
import { wordChanges } from "#app/features/threads/word-changes.ts";
import { aroundChanges } from "./around-changes.ts";

const LONG = Array.from({ length: 200 }, (_, number) => `mot${number}`).join(" ");

it("keeps a few whole words around each change, and leaves the rest of a long text out", () => {
  const [start, removed, added, end] = aroundChanges(wordChanges(`${LONG} ancien ${LONG}`, `${LONG} nouveau ${LONG}`));
  expect([removed?.text, added?.text]).toEqual(["ancien", "nouveau"]);
  expect(start?.text).toMatch(/^ \[…\] mot\d+ .* mot199 $/);
  expect(end?.text).toMatch(/^ mot0 .* mot\d+ \[…\] $/);
  expect((start?.text.length ?? 0) + (end?.text.length ?? 0)).toBeLessThan(360);
});

it("leaves a short text and every changed word whole", () => {
  const short = wordChanges("Soyez bref.", "Soyez clair et bref.");
  expect(aroundChanges(short)).toEqual(short);
  const rewritten = wordChanges(LONG, LONG.replaceAll("mot", "terme"));
  expect(aroundChanges(rewritten)).toEqual(rewritten);
});
