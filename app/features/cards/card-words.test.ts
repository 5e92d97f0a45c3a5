import { expect, it } from "vitest";
import type { CardView } from "./card-view.ts";
import { cardAlt, cardWords } from "./card-words.server.ts";

const question: CardView = {
  kind: "question",
  id: 12,
  lang: "fr",
  title: "Comment déposer un chèque ?",
  theme: "Moyens de paiement",
  votes: 41,
  replies: 3,
  official: "Bonjour Inès, c’est possible par photo.",
  status: null,
};
const idea: CardView = {
  ...question,
  kind: "idea",
  title: "Relever le plafond du dépôt",
  votes: 1204,
  official: null,
  status: "shipped",
};

it("tells in French what the picture shows", () => {
  expect(cardAlt(question)).toBe(
    "Question\u00a0: Comment déposer un chèque ? Réponse officielle de la banque. 41 votes.",
  );
  expect(cardAlt(idea)).toBe("Idée\u00a0: Relever le plafond du dépôt. Étape\u00a0: Réalisée. 1\u202f204 votes.");
});

it("tells it in English too", () => {
  expect(cardAlt({ ...question, lang: "en" })).toBe(
    "Question: Comment déposer un chèque ? Official answer from the bank. 41 votes.",
  );
  expect(cardAlt({ ...idea, lang: "en" })).toBe("Idea: Relever le plafond du dépôt. Stage: Done. 1,204 votes.");
});

it("has the title in full, with the marks that the picture leaves out and without what hides in it", () => {
  const title = "شَيْء\u202e 日本 👨‍👩‍👧‍👦\n?";
  expect(cardAlt({ ...question, title, votes: 0, official: null })).toBe("Question\u00a0: شَيْء 日本 👨‍👩‍👧‍👦 ?");
});

it("says nothing of votes and answers before there are any", () => {
  expect(cardAlt({ ...question, votes: 0, official: null })).toBe("Question\u00a0: Comment déposer un chèque ?");
  expect(cardWords({ ...question, votes: 0, replies: 0 })).toMatchObject({ votes: null, replies: null });
  expect(cardAlt({ ...question, votes: 1, official: null })).toBe(
    "Question\u00a0: Comment déposer un chèque ? 1 vote.",
  );
});

it("says at once what the bank answers, to nobody by name", () => {
  expect(cardWords(question).official).toEqual({ label: "Réponse officielle", text: "C’est possible par photo." });
});

it.each([
  ["Bonjour M. Petit, c’est possible.", "C’est possible."],
  ["Chère Léa, c’est possible.", "C’est possible."],
  ["Comme le dit @lea-m, c’est possible.", "Comme le dit un membre, c’est possible."],
  ["Bonjourix est notre robot, il répond.", "Bonjourix est notre robot, il répond."],
])("%j names nobody on the picture", (official, text) => {
  expect(cardWords({ ...question, official }).official).toMatchObject({ text });
});
