import { expect, test } from "vitest";
import { changed, sortAddress } from "./list-address.ts";

const params = new URLSearchParams("tri=votees&theme=cartes&apres=abc&fait=voted");

test("another order keeps the filters and starts at the first page", () => {
  expect(sortAddress(params, "question", "actives")).toBe("?tri=actives&theme=cartes");
});

test("the first order is the bare address", () => {
  expect(sortAddress(new URLSearchParams("tri=votees"), "question", "recentes")).toBe("?");
  expect(sortAddress(new URLSearchParams("tri=votees"), "idea", "populaires")).toBe("?");
});

test("the next page keeps order and filters; a confirmation is not told again", () => {
  expect(changed(params, { apres: "def" })).toBe("?tri=votees&theme=cartes&apres=def");
});
