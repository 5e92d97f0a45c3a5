// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { anIdeaCard, aPerson, aQuestionCard } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { HomePage } from "./home-page.tsx";

const NOTHING = { answered: [], ideas: [], shipped: [], helpers: [], recent: [] };

test("one large field leads to a question, or to an idea", () => {
  renderScreen(<HomePage {...NOTHING} />);
  const field = screen.getByRole("textbox", { name: /Une question\s\? Une idée\s\?/ });
  expect(field).toHaveAttribute("name", "title");
  expect(field.closest("form")).toHaveAttribute("action", "/questions/nouvelle");
  const [first, second] = screen.getAllByRole("button");
  expect(first).toHaveTextContent("Poser ma question");
  expect(second).toHaveAttribute("formaction", "/idees/nouvelle");
});

test("answers of the bank, ideas to vote on, what was done, who helps", () => {
  renderScreen(
    <HomePage
      answered={[aQuestionCard()]}
      ideas={[anIdeaCard()]}
      shipped={[anIdeaCard({ id: 21, slug: "rib", title: "RIB copiable d’un geste", status: "shipped" })]}
      helpers={[{ person: aPerson({ handle: "yanis", name: "Yanis B." }), useful: 11 }]}
      recent={[aQuestionCard({ id: 8, title: "Peut-on encore payer par chèque ?" })]}
    />,
  );
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "La banque a répondu",
    "À vous de trancher",
    "Elles viennent d’arriver",
    "Vous l’avez dit,nous l’avons fait",
    "Ils aident ce mois-ci",
  ]);
  expect(screen.getByRole("link", { name: "RIB copiable d’un geste" })).toHaveAttribute("href", "/idees/21/rib");
  const helper = screen.getByRole("link", { name: /Yanis B/ });
  expect(within(helper).getByText("11 réponses utiles")).toBeVisible();
});

test("on the first day it says how to begin", () => {
  renderScreen(<HomePage {...NOTHING} />);
  expect(screen.getByText("La banque n’a pas encore répondu ici")).toBeVisible();
  expect(screen.queryByText("Ils aident ce mois-ci")).toBeNull();
});
