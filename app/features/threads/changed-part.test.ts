import { expect, test } from "vitest";
import { changedPart } from "./changed-part.ts";

test("only the words that differ stand out", () => {
  expect(changedPart("Le plafond est de 2 000 € par jour.", "Le plafond est de 3 000 € par jour.")).toEqual({
    start: "Le plafond est de ",
    before: "2",
    after: "3",
    end: " 000 € par jour.",
  });
});

test("what was only added leaves nothing on the side of before", () => {
  expect(changedPart("Oui.", "Oui.\n\nMerci.")).toEqual({ start: "Oui.", before: "", after: "\n\nMerci.", end: "" });
});
