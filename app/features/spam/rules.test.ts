import { describe, expect, test } from "vitest";
import { aSubmission } from "../../../tests/submissions.ts";
import { HOLD_AT, SIGNS, weighSigns, type Sign, type Submission, type TextSigns } from "./rules.ts";
import { spamScore } from "./score.ts";

const signsOf = (submission: Partial<Submission>) => spamScore(aSubmission(submission)).signs.map(({ sign }) => sign);
const weightOf = (sign: Sign, submission: Partial<Submission>) =>
  spamScore(aSubmission(submission)).signs.find((found) => found.sign === sign)?.weight ?? 0;

const newcomer = { ageHours: 1, published: 0, trusted: false, team: false };
const member = { ageHours: 2000, published: 12, trusted: false, team: false };
const LONG_ENOUGH = "Comment puis-je changer le code de ma carte ?";

const CASES: [Sign, Partial<Submission>, Partial<Submission>][] = [
  [
    "rate",
    { recent: { byAuthor: 6, byNetwork: 0, sameText: 0 } },
    { recent: { byAuthor: 5, byNetwork: 19, sameText: 0 } },
  ],
  [
    "repeated",
    { text: LONG_ENOUGH, recent: { byAuthor: 0, byNetwork: 0, sameText: 1 } },
    { text: "Même problème ici.", recent: { byAuthor: 0, byNetwork: 0, sameText: 9 } },
  ],
  ["disposable-address", { disposableAddress: true }, {}],
  ["new-account", { author: newcomer }, { author: { ...newcomer, ageHours: 72 } }],
  [
    "links",
    { text: "Voir https://blog.example/a" },
    { text: "Voir https://etvous.example/questions/3 et service-public.fr" },
  ],
  ["shouting", { text: "RÉPONDEZ ".repeat(9) }, { text: "COMMENT CHANGER MON CODE" }],
  ["shortener", { text: "https://bit.ly/3xYz" }, { text: "un lien bit.ly" }],
  ["look-alike-link", { text: "https://societegenerale-secure.example" }, { text: "https://particuliers.sg.fr" }],
  ["hidden-link", { text: "[sg.fr](https://ailleurs.example)" }, { text: "[la fiche](https://ailleurs.example)" }],
  ["messenger", { text: "Écrivez-moi sur WhatsApp" }, { text: "Il m’a écrit sur WhatsApp." }],
  ["fake-support", { text: "Ici le support SG, envoyez-nous votre code." }, { text: "Ne donnez jamais votre code." }],
  [
    "recovered-money",
    { text: "J’ai récupéré mes fonds grâce à un expert." },
    { text: "J’ai récupéré mes fonds grâce à la contestation." },
  ],
  [
    "loan-offer",
    { text: "J’offre des prêts à toute personne sérieuse." },
    { text: "Je voudrais un prêt de 15 000 €." },
  ],
  ["easy-money", { text: "Gagnez 300 € par jour depuis chez vous." }, { text: "Mon salaire est de 300 € par jour." }],
  ["trade", { text: "Vente de faux billets." }, { text: "Le distributeur m’a donné de faux billets." }],
  [
    "pitch",
    { text: "Ma vie a changé, je recommande M. Noé à tous, 900 € par semaine." },
    { text: "Mon salaire est de 900 € par semaine, je recommande l’agence de Pau." },
  ],
  ["insult", { text: "Espèce de gros con." }, { text: "Il m’a traité de gros con." }],
  ["threat", { text: "Je vais te retrouver." }, { text: "Ma femme va me tuer." }],
];

test("every sign has its case", () => {
  expect(CASES.map(([sign]) => sign)).toEqual([...SIGNS]);
});

test.each(CASES)("%s is seen in one and not in the other", (sign, shown, absent) => {
  expect(signsOf(shown)).toContain(sign);
  expect(signsOf(absent)).not.toContain(sign);
});

describe("the score", () => {
  test("is the sum of its signs, and holds from its limit on", () => {
    const { score, signs, held } = spamScore(aSubmission({ text: "Ici le support SG.", author: newcomer }));
    expect(score).toBe(signs.reduce((sum, { weight }) => sum + weight, 0));
    expect(held).toBe(true);
    expect(score).toBeGreaterThanOrEqual(HOLD_AT);
  });

  test("never holds what the team writes, and still says what was seen", () => {
    const said = spamScore(aSubmission({ text: "Espèce de gros con.", author: { ...member, team: true } }));
    expect(said).toMatchObject({ held: false, signs: [{ sign: "insult" }] });
  });

  test("holds at once what comes too fast or too often, whoever writes", () => {
    const recent = { byAuthor: 0, byNetwork: 0, sameText: 0 };
    const isHeld = (submission: Partial<Submission>) => spamScore(aSubmission(submission)).held;
    expect(isHeld({ recent: { ...recent, byAuthor: 15 } })).toBe(true);
    expect(isHeld({ recent: { ...recent, byNetwork: 60 } })).toBe(true);
    expect(isHeld({ recent: { ...recent, byAuthor: 14, byNetwork: 19 } })).toBe(false);
    expect(isHeld({ text: LONG_ENOUGH, recent: { ...recent, sameText: 3 } })).toBe(true);
  });

  test("counts a newcomer's links, fewer of them for who has written before, and more in a long text", () => {
    const text = "https://a.example https://b.example https://c.example";
    const long = `${"mot ".repeat(130)}${text}`;
    expect(weightOf("links", { text, author: newcomer })).toBe(10);
    expect(weightOf("links", { text, author: member })).toBe(5);
    expect(weightOf("links", { text: long, author: newcomer })).toBe(3);
  });

  test("weighs less what is asked about or warned of, and half for trusted members", () => {
    const link = "https://societegenerale-secure.example";
    expect(weightOf("look-alike-link", { text: `Allez sur ${link}` })).toBe(10);
    expect(weightOf("look-alike-link", { text: `${link} est-il à vous ?` })).toBe(4);
    expect(weightOf("look-alike-link", { text: `Attention, un faux site : ${link}` })).toBe(4);
    expect(weightOf("look-alike-link", { text: `Allez sur ${link}`, author: { ...member, trusted: true } })).toBe(5);
  });

  test("holds a mere pitch only when a newcomer makes it", () => {
    const text = "Ma vie a changé, je recommande M. Noé à tous, 900 € par semaine.";
    expect(spamScore(aSubmission({ text, author: newcomer })).held).toBe(true);
    expect(spamScore(aSubmission({ text, author: member })).held).toBe(false);
  });

  test("does not excuse a question that calls to somebody", () => {
    expect(weightOf("messenger", { text: "Besoin d’argent ? Contactez-moi sur WhatsApp" })).toBe(10);
    expect(weightOf("loan-offer", { text: "Un prêt entre particuliers sérieux ? Écrivez-moi." })).toBe(10);
  });

  test("takes what the shield has masked for no sign at all", () => {
    const text =
      "Mon IBAN [IBAN masqué], ma carte [numéro de carte masqué], appelez-moi au [téléphone masqué], [email hidden], donnez-moi votre [code masqué].";
    expect(spamScore(aSubmission({ text, author: newcomer }))).toMatchObject({ score: 2, held: false });
  });

  test("reads the name too", () => {
    expect(signsOf({ name: "Aide WhatsApp" })).toContain("messenger");
    expect(signsOf({ name: "sg-support.help" })).toContain("look-alike-link");
  });

  test("a sign without a text is weighed from plain facts", () => {
    const nothing: TextSigns = {
      bait: new Set(),
      abuse: new Set(),
      unknownLinks: 0,
      words: 0,
      shouting: false,
      asking: false,
    };
    expect(weighSigns(aSubmission(), nothing)).toEqual({ score: 0, signs: [], held: false });
  });
});

describe("disguises", () => {
  test.each([
    "Écrivez-moi sur w-h-a-t-s-a-p-p",
    "Écrivez-moi sur W h a t s A p p",
    "Écrivez-moi sur wh4tsapp",
    "Écrivez-moi sur ＷｈａｔｓＡｐｐ",
    "Écrivez-moi sur whаtsарр",
    "Écrivez-moi sur WhatsApppp",
    "wa.me/33600000000",
    "t.me/quelquun",
  ])("%j names a messenger", (text) => {
    expect(signsOf({ text })).toContain("messenger");
  });

  test.each([
    "https://sg-etvous.support",
    "particuliers-sg.info",
    "https://s0cietegenerale.net",
    "https://socіetegenerale.com",
    "https://xn--socitgnrale-f4ab.com",
    "https://particuliers.sg.fr.connexion.example",
  ])("%j is made to be taken for a bank's", (text) => {
    expect(signsOf({ text })).toContain("look-alike-link");
  });

  test.each([
    "https://www.psg.fr",
    "https://mabanque.bnpparibas",
    "https://www.impots.gouv.fr",
    "https://fr.wikipedia.org/wiki/Banque",
    "https://monblog.example/sg-et-moi",
    "fin.Ensuite",
  ])("%j is not", (text) => {
    expect(signsOf({ text })).not.toContain("look-alike-link");
  });
});
