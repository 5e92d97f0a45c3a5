import { expect, it } from "vitest";
import { aPerson } from "../../../tests/cards.ts";
import type { ShippedStory } from "./read-shipped.server.ts";
import { byMonth, daysToDeliver, medianDays } from "./shipped-time.ts";

function story(proposed: string, delivered: string): ShippedStory {
  const person = aPerson({ handle: "sami", name: "Sami" });
  return {
    idea: {
      kind: "idea",
      id: 1,
      slug: "mode-sombre",
      title: "Un mode sombre",
      excerpt: "",
      lang: "fr",
      theme: { slug: "appli", name: "Appli" },
      author: person,
      createdAt: new Date(proposed),
      votes: { total: 0, visitors: 0, underReview: 0, mine: false, held: null, refusal: "closed" },
      replyCount: 0,
      official: null,
      status: "shipped",
      decidedAt: new Date(delivered),
    },
    html: "",
    stages: [],
  };
}

it("stories stand under the month they entered service in, as Paris counts it", () => {
  const october = story("2026-01-01T12:00:00Z", "2026-10-31T12:00:00Z");
  const november = story("2026-01-01T12:00:00Z", "2026-10-31T23:30:00Z");
  expect(byMonth([november, october], "fr")).toEqual([
    { name: "novembre 2026", stories: [november] },
    { name: "octobre 2026", stories: [october] },
  ]);
  expect(byMonth([october], "en").map(({ name }) => name)).toEqual(["October 2026"]);
});

it("a delay is counted in whole days, and dates out of order count for none", () => {
  expect(daysToDeliver(story("2026-01-01T12:00:00Z", "2026-01-11T11:00:00Z"))).toBe(9);
  expect(daysToDeliver(story("2026-01-02T12:00:00Z", "2026-01-01T12:00:00Z"))).toBe(0);
});

it("half of the stories took the median or less", () => {
  const days = (count: number) =>
    story("2026-01-01T12:00:00Z", new Date(Date.UTC(2026, 0, 1 + count, 12)).toISOString());
  expect(medianDays([days(30), days(10), days(20)])).toBe(20);
  expect(medianDays([days(30), days(10), days(20), days(40)])).toBe(20);
});
