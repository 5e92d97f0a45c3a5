import { expect, test } from "vitest";
import { refusalToParse } from "./rubbish.ts";

test.each([
  ["{", "no-json"],
  ["7", "no-object"],
  ["null", "no-object"],
  ["[]", "no-object"],
  [`{"a":${"[".repeat(90_000)}${"]".repeat(90_000)}}`, "too-deep"],
  [JSON.stringify({ a: Array.from({ length: 5000 }, () => 1) }), "too-much"],
  ['{"type":"Create","object":{"tag":[{"type":"Mention"}]}}', null],
])("%.40s: %s", (text, refusal) => {
  expect(refusalToParse(text)).toBe(refusal);
});
