import type { IdeaCard, Person, QuestionCard, Votes } from "#app/features/threads/cards.ts";

/** Cards to show in component tests: a plain one, and what the test is about. */
export function aPerson(person: Partial<Person> = {}): Person {
  return {
    handle: "ines",
    name: "Inès D.",
    team: false,
    guest: false,
    client: false,
    trusted: false,
    avatar: null,
    anonymous: false,
    gone: false,
    ...person,
  };
}

export function someVotes(votes: Partial<Votes> = {}): Votes {
  return { total: 28, visitors: 0, underReview: 0, mine: false, held: null, refusal: null, ...votes };
}

export function aQuestionCard(card: Partial<QuestionCard> = {}): QuestionCard {
  return {
    kind: "question",
    id: 7,
    slug: "carte-avalee",
    title: "Ma carte a été avalée, que faire ?",
    excerpt: "C’était hier soir à Lisbonne.",
    lang: "fr",
    theme: { slug: "cartes", name: "Cartes" },
    author: aPerson(),
    createdAt: new Date("2026-03-14T17:42:00Z"),
    votes: someVotes(),
    replyCount: 3,
    official: null,
    answerCount: 2,
    accepted: false,
    ...card,
  };
}

export function anIdeaCard(card: Partial<IdeaCard> = {}): IdeaCard {
  return {
    kind: "idea",
    id: 12,
    slug: "releve-audio",
    title: "Un relevé en audio",
    excerpt: "Ma mère n’arrive plus à lire le sien.",
    lang: "fr",
    theme: { slug: "accessibilite", name: "Accessibilité" },
    author: aPerson({ handle: "sami", name: "Sami K." }),
    createdAt: new Date("2026-03-14T17:42:00Z"),
    votes: someVotes({ total: 169, visitors: 41 }),
    replyCount: 18,
    official: null,
    status: "planned",
    decidedAt: null,
    ...card,
  };
}
