// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aPerson } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { type HistoryEntry, HistoryPage } from "./history-page.tsx";

function anEntry(entry: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    subject: "answer",
    by: aPerson({ name: "Noa" }),
    replacedAt: new Date("2026-03-14T17:42:00Z"),
    title: null,
    before: "Le plafond est de 2 000 €.",
    after: "Le plafond est de 3 000 €.",
    ...entry,
  };
}

test("each change says who made it, what was written before and after, and marks what differs", () => {
  renderScreen(<HistoryPage title="Un plafond" path="/questions/7/un-plafond" entries={[anEntry()]} />);
  const entry = within(screen.getByRole("article"));
  expect(entry.getByRole("heading", { name: "Réponse modifiée par Noa" })).toBeVisible();
  expect(entry.getByText("2").tagName).toBe("DEL");
  expect(entry.getByText("3").tagName).toBe("INS");
});

test("a former title is told where it changed, and only there", () => {
  const entries = [
    anEntry({ subject: "thread", title: "Titre nouveau" }),
    anEntry({ subject: "thread", title: "Titre ancien", before: "Avant avant" }),
  ];
  renderScreen(<HistoryPage title="Titre nouveau" path="/questions/7/titre-nouveau" entries={entries} />);
  const [latest, first] = screen.getAllByRole("article");
  expect(latest).not.toHaveTextContent("Titre d’avant");
  expect(first).toHaveTextContent("Titre d’avant Titre ancien");
});

test("where nothing was edited, that is said", () => {
  renderScreen(<HistoryPage title="Un plafond" path="/questions/7/un-plafond" entries={[]} />);
  expect(screen.getByRole("heading", { name: "Rien n’a été modifié" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Revenir à la page" })).toHaveAttribute("href", "/questions/7/un-plafond");
});
