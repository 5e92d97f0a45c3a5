// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { anIdeaCard, aPerson, aQuestionCard, someVotes } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ThreadCard } from "./thread-card.tsx";

const CAMILLE = aPerson({ handle: "camille", name: "Camille", team: true });

test("a question that the bank answered shows the answer, and who gave it", () => {
  const official = { text: "Faites opposition depuis l’appli.", by: CAMILLE, at: new Date("2026-03-15T08:00:00Z") };
  renderScreen(<ThreadCard card={aQuestionCard({ official, accepted: true })} />);
  const card = screen.getByRole("article");
  expect(within(card).getByRole("blockquote")).toHaveTextContent("Faites opposition depuis l’appli.");
  expect(card).toHaveTextContent("Réponse officielleCamille, équipe &vous, ");
  expect(card).toHaveTextContent("Réponse retenue");
  expect(within(card).getByRole("link", { name: "Ma carte a été avalée, que faire ?" })).toHaveAttribute(
    "href",
    "/questions/7/carte-avalee",
  );
});

test("an unanswered question says so, and shows its first words and who asked", () => {
  renderScreen(<ThreadCard card={aQuestionCard({ answerCount: 0 })} heading="h3" />);
  expect(screen.getByRole("heading", { level: 3 })).toBeVisible();
  expect(screen.getByText("C’était hier soir à Lisbonne.")).toBeVisible();
  expect(screen.getByText("Pas encore de réponse")).toBeVisible();
  expect(screen.getByRole("link", { name: "Inès D." })).toHaveAttribute("href", "/membres/ines");
});

test("whether one voted for a question shows in the list", () => {
  renderScreen(<ThreadCard card={aQuestionCard({ votes: someVotes({ total: 2, mine: true }) })} />);
  expect(screen.getByRole("article")).toHaveTextContent("2 se la posent, vous aussi");
});

test("a guest has a name and no page", () => {
  renderScreen(<ThreadCard card={aQuestionCard({ author: aPerson({ name: "Tom", guest: true }) })} />);
  expect(screen.getByText("Tom")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Tom" })).toBeNull();
});

test("an idea says where it stands and is voted for from the list", () => {
  renderScreen(<ThreadCard card={anIdeaCard()} />);
  const card = screen.getByRole("article");
  expect(within(card).getByText("Prévue")).toBeVisible();
  expect(within(card).getByRole("button", { name: /169 votes/ })).toBeVisible();
  expect(card).toHaveTextContent("18 commentaires");
  expect(card).toHaveTextContent("dont 41 de visiteurs");
});

test("a title in another language says so to those who hear it", () => {
  renderScreen(<ThreadCard card={aQuestionCard({ lang: "en", title: "Can I open an account?" })} />);
  expect(screen.getByRole("heading")).toHaveAttribute("lang", "en");
});
