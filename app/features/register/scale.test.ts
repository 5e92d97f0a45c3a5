import { expect, it } from "vitest";
import { topOfScale } from "./scale.ts";

it("ends a scale on a round number with a whole half, never far above what it has to hold", () => {
  expect([0, 1, 2, 3, 5, 11, 40, 41, 999, 1_000_001].map(topOfScale)).toEqual([
    ...[2, 2, 2, 4, 10, 20, 40, 100, 1000, 2_000_000],
  ]);
});
