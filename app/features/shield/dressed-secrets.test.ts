import { expect, test } from "vitest";
import { shield } from "./shield.ts";

/** Made up: their keys are right, and no bank, no network and no telephone answers to them. */
const IBANS = ["FR5799999020540001234567814", "DE09999105175407324931", "BE29999007547034"];
const CARDS = ["4970101234567893", "5132123456789015", "371234567890120"];
const PHONES = ["06 39 98 12 34", "02 61 91 00 12"];
const EMAILS = [
  ["lea.martin", "exemple.fr"],
  ["jean+site", "courrier.exemple.com"],
] as const;

const byFours = (text: string, gap: string) => text.replace(/(.{4})(?=.)/g, `$1${gap}`);
const byPairs = (phone: string, gap: string) => phone.replaceAll(" ", gap);
const withDigits = (text: string, digits: string) =>
  text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);

const GAPS = ["\n", "\t", " / ", " — ", " | ", "…", "\u2028", "\u0336", "🏦", "_", "**", "\n> ", "\n- ", "<!-- x -->"];
const ENTITIES = ["&nbsp;", "&ZeroWidthSpace;", "&NoBreak;", "&#8203;", "&hairsp;", "&middot;", "&NewLine;", "&sol;"];
const DIGITS = ["⓪①②③④⑤⑥⑦⑧⑨", "⁰¹²³⁴⁵⁶⁷⁸⁹", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"];

const ibans = IBANS.flatMap((iban) => [
  ...[...GAPS, ...ENTITIES].map((gap) => byFours(iban, gap)),
  ...DIGITS.map((digits) => withDigits(iban, digits)),
  iban.replace(/0/g, "O").replace(/^(..)OO/, "$100"),
  iban.replace(/0/g, "о"),
  `https://exemple.fr/?iban=${iban}`,
  `[moi](https://exemple.fr/${iban})`,
  `IBAN${iban}`,
]);

const cards = CARDS.flatMap((card) => [
  ...["\n", " - ", "😀", "<br>", "&ensp;", "*", ":"].map((gap) => byFours(card, gap)),
  ...DIGITS.map((digits) => withDigits(card, digits)),
  [...card].join(" "),
  [...card].join(", "),
  `CB${card}`,
]);

const phones = PHONES.flatMap((phone) => [
  ...[".", "-", "_", "\n", " - ", "😀", "&nbsp;", "**"].map((gap) => byPairs(phone, gap)),
  ...["~", "'", ", ", " , ", " ; ", " | ", " et ", " + ", " = "].map((gap) => `Mon téléphone : ${byPairs(phone, gap)}`),
  phone.replace("0", "O"),
  `33 ${phone.slice(1)}`,
  `https://wa.me/33${byPairs(phone.slice(1), "")}`,
  `https://api.whatsapp.com/send?phone=33${byPairs(phone.slice(1), "")}`,
]);

const emails = EMAILS.flatMap(([name, domain]) => [
  `${name}@${domain.replaceAll(".", " . ")}`,
  `${name}(a)${domain}`,
  `${name} <at> ${domain}`,
  `${name}_at_${domain.replaceAll(".", "_dot_")}`,
  `${name}-at-${domain.replaceAll(".", "-dot-")}`,
  `mon mail : ${name} at ${domain}`,
  [...`${name}@${domain}`].join(" "),
]);

test.each([...ibans, ...cards, ...phones, ...emails])("nothing is left to read of “%s”", (text) => {
  const { text: shielded, masks } = shield(text, { lang: "fr" });
  expect(masks.length).toBeGreaterThan(0);
  const rest = shielded.replace(/\[[^\]]+ masquée?\]/g, "").replace(/&#?\w+;/g, "");
  expect(rest).not.toMatch(/[\p{Nd}\p{No}]|martin|jean|m a r t i n|j e a n/u);
  expect(shield(shielded, { lang: "fr" }).masks).toEqual([]);
});

test.each([
  ["mon c0de est 4512"],
  ["mon code reste 4512"],
  ["my security code: 123"],
  ["mes codes : 4512 et 7788"],
  ["mon code n’est plus 4512 mais 7788"],
  ["Le code envoyé par la banque est 451278"],
  ["mon code SG : 4512"],
  ["your code is G-451278"],
  ["mon code de retrait 4512"],
  ["code ~ 4512"],
  ["code4512"],
  ["code_4512"],
  ["[code](4512)"],
  ["a/c 12345678"],
  ["acc no 12345678"],
  ["N°CLIENT12345678"],
  ["mon numéro personnel 12345678"],
  ["mon identifiant SG est 12345678"],
  ["mon id est 12345678"],
  ["numéro de livret A : 12345678901"],
])("no figure is left of “%s”", (text) => {
  expect(shield(text, { lang: "fr" }).text).not.toMatch(/\d{2}/);
});

test.each([
  "0 1 2 3 4 5 6 7 8 9",
  "les comptes 2023-2024",
  "les codes 2024 des impôts",
  "Le code a changé 3 fois",
  "le code change toutes les 30 secondes",
  "code de paiement 3000 euros",
  "un code reste valable 15 minutes",
  "code banque 30004, code guichet 00828",
  "le réseau O2 coûte 20 €",
  "notes : 4, 5, 3, 2, 4, 5, 1, 2",
  "appelé 06/05, 07/05 et 08/05 2024",
  "par sms le 01.02.2024 08:15",
  "mobile : 0,5 % ; 1,2 % ; 3,4 % ; 5,6 %",
  "téléphone Samsung 2023, 128 Go, 6 Go de RAM, 50 Mpx",
  "Écrivez at least 12 mots",
  "un point at stake",
  "(a) premier, (b) second",
  "12' 30'' 45",
  "livret A : 3 %",
  "livret A : 22 950 euros",
  "1 &bull; 2 &bull; 3",
])("“%s” is nobody’s secret", (text) => {
  expect(shield(text, { lang: "fr" })).toEqual({ text, masks: [] });
});
