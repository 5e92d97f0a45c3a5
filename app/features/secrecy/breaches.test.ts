import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ideas, questionsByTheme } from "#db/seed/demo/community.ts";
import { anyText } from "../../../tests/any-text.ts";
import { BLIND, ONCE_BLIND } from "../../../tests/corpus/secrecy-blind.ts";
import { GENERAL, HELD_OUT, TELLING } from "../../../tests/corpus/secrecy.ts";
import { sharedData } from "../../../tests/shared-data.ts";
import { BREACHES, secrecyBreaches, type BreachKind } from "./breaches.ts";

const kinds = (text: string) => secrecyBreaches(text).map(({ kind }) => kind);
const refused = (texts: readonly string[]) => texts.filter((text) => secrecyBreaches(text).length > 0);
const share = (texts: readonly string[]) => refused(texts).length / texts.length;

describe("one reply", () => {
  const told: [BreachKind, string][] = [
    ["balance", "Votre compte est à découvert de 230 €."],
    ["operation", "Votre prélèvement EDF a été rejeté le 3 mars."],
    ["product-held", "Vous détenez un PEL et une assurance vie."],
    ["file", "Vous êtes inscrit au FICP depuis janvier."],
    ["client", "En tant que client chez nous, vous avez droit à une remise."],
    ["client", "As our client, you may ask for it."],
    ["named-account", "La carte de M. Petit sera livrée jeudi."],
  ];

  test.each(told)("tells of a person: %s", (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  test("every kind of breach has its example", () => {
    expect([...new Set(told.map(([kind]) => kind))]).toEqual([...BREACHES]);
  });

  test("is told with its words as written, and where they start", () => {
    const text = "Bonjour, **votre prélèvement** EDF a été *rejeté* le 3.";
    const [breach] = secrecyBreaches(text);
    expect(breach?.words).toBe("votre prélèvement** EDF a été *rejeté");
    expect(text.slice(breach?.start)).toMatch(/^votre prélèvement/u);
  });

  test("tells each kind once a sentence", () => {
    expect(kinds("Votre virement a été exécuté et votre chèque a été encaissé.")).toEqual(["operation"]);
  });

  test.each([
    ["a supposition", "Si votre virement a été rejeté, vérifiez l’IBAN."],
    ["a question", "Votre virement a été rejeté ?"],
    ["a possibility", "Votre virement peut avoir été rejeté."],
    ["a quotation", "Ils écrivent : « votre carte a été bloquée »."],
    ["what the person said", "Vous nous dites que votre carte a été bloquée."],
  ])("may be %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("is not excused by a polite supposition before a fact", () => {
    expect(kinds("Si je peux me permettre, votre virement de 300 € a été rejeté.")).toContain("operation");
  });

  test("reads the same however apostrophes, spaces and capitals are typed", () => {
    const typed = (text: string) => [text.replaceAll("’", "'"), text.replaceAll(" ", "\u00a0"), text.toUpperCase()];
    expect(TELLING.flatMap(typed).filter((text) => kinds(text).length === 0)).toEqual([]);
  });
});

describe("many replies", () => {
  test("all those that tell something are refused, all those that advise anyone pass", () => {
    expect(TELLING.length).toBeGreaterThanOrEqual(100);
    expect(TELLING.filter((text) => kinds(text).length === 0)).toEqual([]);
    expect(GENERAL).toHaveLength(100);
    expect(refused(GENERAL)).toEqual([]);
  });

  test("those written before the rules: at least 90 % found, at most 7 % refused wrongly (30 of 30, 1 of 30)", () => {
    expect(share(HELD_OUT.telling)).toBeGreaterThanOrEqual(0.9);
    expect(share(HELD_OUT.general)).toBeLessThanOrEqual(0.07);
  });

  test("those that were blind once and taught the rules: at least 90 % found, at most 7 % refused wrongly", () => {
    expect(share(ONCE_BLIND.telling)).toBeGreaterThanOrEqual(0.9);
    expect(share(ONCE_BLIND.general)).toBeLessThanOrEqual(0.07);
  });

  test("those nobody thought of: one in five passes, so the guard warns and never replaces a reader (16 of 20, 0 of 20)", () => {
    expect(share(BLIND.telling)).toBeGreaterThanOrEqual(0.75);
    expect(refused(BLIND.general)).toEqual([]);
  });

  test("no official answer or decision of the demonstration is refused", () => {
    const answers = Object.values(questionsByTheme).flatMap((questions) => questions.flatMap(({ answers }) => answers));
    const official = answers.filter((answer) => answer.official ?? answer.confirmed);
    const said = [...official, ...ideas.flatMap(({ decisions }) => decisions)].map(({ body }) => body);
    expect(said.length).toBeGreaterThan(100);
    expect(refused(said)).toEqual([]);
  });
});

test("where shared/data is, at most 3 % of 114 long answers of an administration are refused (1 of 114)", () => {
  const thread = z.object({ answers: z.array(z.object({ body: z.string() })) });
  const lines = (sharedData("import/service-public-bank.jsonl") ?? "").split("\n").filter(Boolean);
  const bodies = lines.flatMap((line) => thread.parse(JSON.parse(line)).answers.map(({ body }) => body));
  expect(refused(bodies).length).toBeLessThanOrEqual(bodies.length * 0.03);
});

test("any text at all is read, and what is found stands in it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { words, start } of secrecyBreaches(text)) expect(text.slice(start).startsWith(words)).toBe(true);
    }),
  );
});

test.each(["votre ", "1 ", "votre virement ", "a", "« ", "vous avez vous avez 1 200 ", "\n", "si votre compte "])(
  "a text of %j again and again is read in the time of its length",
  (piece) => {
    const begun = performance.now();
    secrecyBreaches(piece.repeat(100_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);
