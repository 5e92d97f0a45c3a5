// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { IdeaCard, QuestionCard } from "#app/features/threads/cards.ts";
import { markWords, queryStems } from "#db/search/analyse.ts";
import { aPerson } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { SearchPage, type SearchPageProps } from "./search-page.tsx";

const QUESTION: QuestionCard = {
  kind: "question",
  id: 12,
  slug: "carte-avalee",
  title: "Ma carte a été avalée",
  excerpt: "Le distributeur l’a gardée.",
  lang: "fr",
  theme: { slug: "cartes", name: "Cartes" },
  author: aPerson(),
  createdAt: new Date("2026-09-08T10:00:00Z"),
  votes: { total: 24, visitors: 0, underReview: 0, mine: false, held: null, refusal: null },
  replyCount: 3,
  answerCount: 2,
  accepted: false,
  official: {
    text: "Faites opposition à vos cartes depuis l’appli.",
    by: aPerson({ handle: "camille", name: "Camille", team: true }),
    at: new Date("2026-09-08T10:07:00Z"),
  },
};

const IDEA: IdeaCard = {
  ...QUESTION,
  kind: "idea",
  id: 40,
  slug: "carte-tactile",
  title: "Une carte avec des repères tactiles",
  excerpt: "Pour la reconnaître sans la voir.",
  votes: { total: 169, visitors: 41, underReview: 0, mine: false, held: null, refusal: null },
  official: null,
  status: "planned",
  decidedAt: null,
};

const wanted = new Set(queryStems("carte"));
const RESULTS = [QUESTION, IDEA].map((card) => ({
  card,
  title: markWords(card.title, wanted),
  excerpt: markWords(card.official?.text ?? card.excerpt, wanted),
}));

function show(props: Partial<SearchPageProps>) {
  const page = { query: "carte", kind: undefined, page: 1, results: RESULTS, hasMore: false, ...props };
  return renderScreen(<SearchPage {...page} />, { path: "/recherche" });
}

it("the words found are marked, plurals too, and nothing else is", () => {
  const { container } = show({});
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["carte", "cartes", "carte"]);
});

it("a title stays whole for those who hear it, and leads to its thread", () => {
  show({});
  expect(screen.getByRole("link", { name: "Ma carte a été avalée" })).toHaveAttribute(
    "href",
    "/questions/12/carte-avalee",
  );
});

it("an idea tells its step and its votes, the total first; an official answer bears its seal", () => {
  show({});
  const [question, idea] = screen.getAllByRole("article");
  if (!question || !idea) throw new Error("two results were given");
  expect(within(question).getByText("Réponse officielle")).toBeInTheDocument();
  expect(within(idea).getByText("Prévue")).toBeInTheDocument();
  expect(idea).toHaveTextContent("169 votes, dont 41 de visiteurs");
});

it("choosing a kind keeps the words", () => {
  show({ kind: "idea" });
  const kinds = screen.getByRole("navigation", { name: "Choisir où chercher" });
  expect(within(kinds).getByRole("link", { name: "Questions" })).toHaveAttribute(
    "href",
    "/recherche?q=carte&genre=question",
  );
  expect(within(kinds).getByRole("link", { name: "Tout" })).toHaveAttribute("href", "/recherche?q=carte");
  expect(within(kinds).getByRole("link", { current: "page" })).toHaveTextContent("Idées");
});

it("pages lead one forward and one back, with the words and the kind", () => {
  show({ kind: "idea", page: 2, hasMore: true });
  expect(screen.getByRole("link", { name: "Précédente" })).toHaveAttribute("href", "/recherche?q=carte&genre=idea");
  expect(screen.getByRole("link", { name: "Suivante" })).toHaveAttribute(
    "href",
    "/recherche?q=carte&genre=idea&page=3",
  );
});

it("one page of results says how many there are and has no pages", () => {
  show({});
  expect(screen.getByRole("status")).toHaveTextContent("2 résultats pour « carte »");
  expect(screen.queryByRole("navigation", { name: "Pages de résultats" })).toBeNull();
});

it("when nothing is found, one asks with the same words", () => {
  show({ query: "crypto & cie ?", results: [] });
  expect(screen.getByRole("heading", { name: /^Rien pour «\u00a0crypto & cie \?/ })).toBeInTheDocument();
  const asked = new URL(
    screen.getByRole("link", { name: "Poser la question" }).getAttribute("href") ?? "",
    "http://here",
  );
  expect(asked.pathname).toBe("/questions/nouvelle");
  expect(asked.searchParams.get("title")).toBe("crypto & cie ?");
});

it("nothing among the ideas offers to look everywhere", () => {
  show({ kind: "idea", results: [] });
  expect(screen.getByRole("link", { name: "Chercher aussi ailleurs que dans les idées" })).toHaveAttribute(
    "href",
    "/recherche?q=carte",
  );
});

it("a page past the last one leads back to the first", () => {
  show({ page: 9, results: [] });
  expect(screen.getByRole("link", { name: "Revenir aux premiers résultats" })).toHaveAttribute(
    "href",
    "/recherche?q=carte",
  );
});

it("before anything is typed there is a field and other ways in, and no result", () => {
  show({ query: "", results: [] });
  expect(screen.getByRole("searchbox", { name: "Vos mots" })).toHaveValue("");
  expect(screen.getByRole("link", { name: "Les thèmes" })).toHaveAttribute("href", "/themes");
  expect(screen.queryByRole("article")).toBeNull();
});
