import { expect, it } from "vitest";
import { replacePassages } from "./replace-passages.ts";

it("replaces each passage wherever it stands", () => {
  expect(replacePassages("Jean Petit, oui, Jean Petit.", ["Jean Petit"], "[x]")).toBe("[x], oui, [x].");
});

it("takes the longest first, and never looks again at what it has put in", () => {
  expect(replacePassages("rue Haute, 12 rue Haute", ["rue Haute", "12 rue Haute"], "[rue Haute]")).toBe(
    "[rue Haute], [rue Haute]",
  );
});

it("takes signs as they are, and nothing for nothing", () => {
  expect(replacePassages("a.c abc $& (", ["a.c", "(", ""], "$&")).toBe("$& abc $& $&");
  expect(replacePassages("rien", [], "[x]")).toBe("rien");
});
