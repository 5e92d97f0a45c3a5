// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { anIdeaCard, aQuestionCard } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ListFilters } from "./list-filters.tsx";
import { SortTabs } from "./sort-tabs.tsx";
import { ThreadList } from "./thread-list.tsx";

const EMPTY = { items: [], next: null };

test("the way to the next page keeps what was chosen", () => {
  renderScreen(<ThreadList kind="idea" page={{ items: [anIdeaCard()], next: "k" }} />, {
    path: "/idees?statut=planned&apres=j",
  });
  expect(screen.getByRole("link", { name: "Suite" })).toHaveAttribute("href", "/idees?statut=planned&apres=k");
  expect(screen.getByRole("link", { name: "Revenir au début" })).toHaveAttribute("href", "/idees?statut=planned");
});

test("a list on one page has no pager", () => {
  renderScreen(<ThreadList kind="question" page={{ items: [aQuestionCard()], next: null }} />);
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("an empty list says what to do", () => {
  renderScreen(<ThreadList kind="idea" page={EMPTY} />, { path: "/idees" });
  expect(screen.getByRole("link", { name: "Proposer une idée" })).toHaveAttribute("href", "/idees/nouvelle");
});

test("when no question waits, that is good news", () => {
  renderScreen(<ThreadList kind="question" page={EMPTY} />, { path: "/questions?tri=sans-reponse" });
  expect(screen.getByRole("heading", { name: "Toutes les questions ont une réponse" })).toBeVisible();
});

test("a choice without results can be undone", () => {
  renderScreen(<ThreadList kind="question" page={EMPTY} />, { path: "/questions?tri=votees&theme=cartes" });
  expect(screen.getByRole("link", { name: "Tout afficher" })).toHaveAttribute("href", "/questions?tri=votees");
});

test("the order at hand is the current tab", () => {
  renderScreen(<SortTabs kind="question" sort="votees" />, { path: "/questions?tri=votees&theme=cartes" });
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Plus votées");
  expect(screen.getByRole("link", { name: "Récentes" })).toHaveAttribute("href", "/questions?theme=cartes");
});

test("the filters are a plain form that keeps the order", () => {
  renderScreen(<ListFilters kind="idea" themes={[{ slug: "cartes", name: "Cartes" }]} />, {
    path: "/idees?tri=votees&theme=cartes",
  });
  const form = screen.getByRole("search", { name: "Choisir ce qui est affiché" });
  expect(form).toHaveFormValues({ tri: "votees", theme: "cartes", statut: "" });
  expect(screen.getByRole("link", { name: "Tout afficher" })).toHaveAttribute("href", "/idees?tri=votees");
});
