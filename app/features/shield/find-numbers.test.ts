import { expect, test } from "vitest";
import type { SecretKind } from "./secrets.ts";
import { shield } from "./shield.ts";

/** What is masked in a text, as "kind: what stood there". */
function maskedIn(text: string): string[] {
  return shield(text, { lang: "fr" }).masks.map(
    ({ kind, start, length }) => `${kind}: ${text.slice(start, start + length)}`,
  );
}

function only(kind: SecretKind, value: string, text: string): void {
  expect(maskedIn(text)).toEqual([`${kind}: ${value}`]);
}

test.each([
  "FR7630006000011234567890189",
  "GB29 NWBK 6016 1331 9268 19",
  "NO93 8601 1117 947",
  "de89370400440532013000",
])("the IBAN %s is masked", (iban) => only("iban", iban, `Voici ${iban}, merci.`));

test.each([
  ["run together with its name", "IBANFR7630006000011234567890189"],
  ["followed by words", "FR76 3000 6000 0112 3456 7890 189merci"],
  ["with letters for its noughts", "FR76 3OOO 6OOO O112 3456 7890 189"],
  ["of a country that is in no list", "AA11 0011 123Z 5678"],
  ["of the length that its country used to have", "BI33123412341234"],
])("an IBAN is masked %s", (_, text) => {
  expect(maskedIn(text).map((one) => one.slice(0, 5))).toEqual(["iban:"]);
});

test("a mistyped IBAN stays where nothing calls it one, and goes where the text does", () => {
  expect(maskedIn("Voici FR76 3000 6000 0112 3456 7890 188")).toEqual([]);
  only("iban", "FR76 3000 6000 0112 3456 7890 188", "Mon IBAN : FR76 3000 6000 0112 3456 7890 188");
  only("iban", "FR76 3000 6000 0112 3456 7890 18", "virement vers FR76 3000 6000 0112 3456 7890 18 refusé");
});

test.each([
  "TVA FR12345678901",
  "Compte bloqué, TVA FR12345678901",
  "sa 2024 carte bancaire est ici",
  "ISIN FR0010315770",
])("“%s” holds no IBAN", (text) => expect(maskedIn(text)).toEqual([]));

test.each([
  "4111 1111 1111 1111",
  "5555555555554444",
  "3782 822463 10005",
  "30569309025904",
  "6200000000000005",
  "4111-11111111 1111",
])("the card %s is masked", (card) => only("card", card, `Voici ${card}.`));

test.each([
  "4111 1111 1111 1112",
  "9999999999999995",
  "SIRET 36252187900034",
  "362 521 879 00034",
  "https://exemple.fr/post/4111111111111111",
  "4111111111111111 €",
])("“%s” is no card", (text) => expect(maskedIn(text)).toEqual([]));

test("a card that fails its own test is masked where the text calls it one", () => {
  only("card", "4111 1111 1111 1112", "Ma carte n° 4111 1111 1111 1112");
});

test.each(["1 85 05 78 006 084 91", "185057800608491", "2 85 05 2A 004 123", "185057800608436"])(
  "the social security number %s is masked where it is called so",
  (nir) => only("nir", nir, `sécu : ${nir}.`),
);

test("a social security number without its key is masked when it stands alone, and stays when it is an order’s", () => {
  only("nir", "1850578006084", "Voici 1850578006084");
  expect(maskedIn("Commande n° 1850578006084")).toEqual([]);
  expect(maskedIn("Le 1854578006084 et le 9701987765432")).toEqual([]);
});

test.each([
  "06 39 98 12 34",
  "0639981234",
  "06.39.98.12.34",
  "+33 (0)6 39 98 12 34",
  "0033639981234",
  "+41 79 123 45 67",
  "+1 202-555-0143",
])("the phone %s is masked", (phone) => only("phone", phone, `Appelez le ${phone} svp`));

test("nothing of a phone remains where a date or an hour stands before it", () => {
  only("phone", "06 39 98 12 34", "le 12/03 06 39 98 12 34");
  only("phone", "06 39 98 12 34", "le 12/03/2026 06 39 98 12 34");
  only("phone", "04 06 39 98 12 34", "le 04 06 39 98 12 34");
  expect(maskedIn("06 39 98 12 34/06 39 98 12 35")).toHaveLength(2);
});

test.each([
  "le 36 39, le 15 ou le 116 117",
  "0 800 123 456",
  "+33 800 123 456",
  "0892 705 705",
  "commande 0639981234",
  "01 02 03 04 05 06 07",
  "GPS +48.856614",
  "+12 500 000 clients",
  "2026-03-12 14:30:05",
  "BE0123456749",
])("“%s” is nobody’s phone", (text) => expect(maskedIn(text)).toEqual([]));

test("the bank’s own numbers and addresses stay, however they are written", () => {
  const spare = ["01 99 00 12 34", "conseil@banque.example"];
  const text = "Appelez le +33 (0)1 99 00 12 34 ou écrivez à Conseil@banque.example";
  expect(shield(text, { lang: "fr", spare }).text).toBe(text);
  expect(shield(text, { lang: "fr" }).masks).toHaveLength(2);
});
