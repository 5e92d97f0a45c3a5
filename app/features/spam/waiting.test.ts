import { expect, test } from "vitest";
import { groundToHold } from "./ground.ts";
import { isNewcomer } from "./newcomer.ts";

const newcomer = { ageHours: 3, published: 1, trusted: false, team: false };

test("a newcomer is somebody of the first days with little on the site, or a visitor", () => {
  expect(isNewcomer(newcomer)).toBe(true);
  expect(isNewcomer({ ...newcomer, ageHours: null })).toBe(true);
  expect(isNewcomer({ ...newcomer, ageHours: 8 * 24 })).toBe(false);
  expect(isNewcomer({ ...newcomer, published: 5 })).toBe(false);
  expect(isNewcomer({ ...newcomer, trusted: true })).toBe(false);
  expect(isNewcomer({ ...newcomer, team: true })).toBe(false);
});

test("what was seen says on what holding rests, the law before the rules of the house", () => {
  expect(groundToHold([{ sign: "links" }, { sign: "rate" }])).toBe("rule-spam");
  expect(groundToHold([{ sign: "links" }, { sign: "fake-support" }])).toBe("law-fraud");
  expect(groundToHold([{ sign: "fake-support" }, { sign: "insult" }])).toBe("law-insult");
  expect(groundToHold([{ sign: "insult" }, { sign: "threat" }])).toBe("law-hate");
});
