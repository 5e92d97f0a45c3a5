import { expect, it } from "vitest";
import { signsOf, withoutUnseen } from "./unseen-signs.ts";

const unseen = signsOf(["日本", "送金🫥"]);

it("puts an ellipsis where no font has the signs", () => {
  expect(withoutUnseen("Comment écrire 日本 送 sur un virement ?", unseen)).toBe("Comment écrire … sur un virement ?");
});

it("gives up a text of which less than half can be read", () => {
  expect(withoutUnseen("日本送金 : 2", unseen)).toBeNull();
});

it("leaves alone what can be drawn", () => {
  expect(withoutUnseen("Tout… se lit", unseen)).toBe("Tout… se lit");
});
