import { describe, expect, test } from "vitest";
import { FIRST_BLIND, LAST_BLIND, SEALED } from "../../../tests/corpus/secrecy-concepts.ts";
import { TAUGHT_GENERAL } from "../../../tests/corpus/secrecy-taught-general.ts";
import { TAUGHT } from "../../../tests/corpus/secrecy-taught.ts";
import { secrecyBreaches } from "./breaches.ts";

const refused = (texts: readonly string[]) => texts.filter((text) => secrecyBreaches(text).length > 0);
const share = (texts: readonly string[]) => refused(texts).length / texts.length;

describe("replies read by what they put together", () => {
  test("those that taught the concepts: at least 93 % found, at most 2 % refused wrongly", () => {
    expect(share(TAUGHT.telling)).toBeGreaterThanOrEqual(0.93);
    expect(share(TAUGHT_GENERAL.general)).toBeLessThanOrEqual(0.02);
  });

  test("those written before them, then seen: at least 95 % found, at most 3 % refused wrongly", () => {
    expect(share(SEALED.telling)).toBeGreaterThanOrEqual(0.95);
    expect(share(SEALED.general)).toBeLessThanOrEqual(0.03);
  });

  test("those that were blind at the end of a round and taught the next: at least 93 %, at most 3 %", () => {
    expect(share(FIRST_BLIND.telling)).toBeGreaterThanOrEqual(0.93);
    expect(share(FIRST_BLIND.general)).toBeLessThanOrEqual(0.03);
  });

  test("those that were blind at the very end: at least 80 % found, at most 5 % refused wrongly", () => {
    expect(share(LAST_BLIND.telling)).toBeGreaterThanOrEqual(0.8);
    expect(share(LAST_BLIND.general)).toBeLessThanOrEqual(0.05);
  });
});

describe("a fact", () => {
  test.each([
    ["of something public", "Votre question a été transmise hier."],
    ["of everybody", "Les intérêts ont été versés à tous les clients le 31 décembre 2024."],
    ["that limits", "Votre plafond est porté jusqu’à 500 € selon le contrat."],
    ["in a heading", "### Votre carte est bloquée\nAppelez le centre d’opposition."],
    ["that nobody confirms", "Nous ne pouvons ni confirmer ni infirmer que vous êtes client."],
  ])("%s tells of nobody", (_, text) => {
    expect(refused([text])).toEqual([]);
  });
});
