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
    subjectId: 12,
    changes: [
      { kind: "same", text: "Le plafond est de " },
      { kind: "removed", text: "2" },
      { kind: "added", text: "3" },
      { kind: "same", text: " 000 €." },
    ],
    ...entry,
  };
}

test("each change says who made it, what was written before and after, and marks what differs", () => {
  renderScreen(<HistoryPage title="Un plafond" path="/questions/7/un-plafond" entries={[anEntry()]} />);
  const entry = within(screen.getByRole("article"));
  expect(entry.getByRole("heading", { name: "Réponse modifiée par Noa" })).toBeVisible();
  // By a sign and in words, not by colour alone.
  expect(entry.getByText("2").tagName).toBe("DEL");
  expect(entry.getByText("2")).toHaveTextContent("[retiré : 2]");
  expect(entry.getByText("3").tagName).toBe("INS");
  expect(entry.getByText("3")).toHaveTextContent("[ajouté : 3]");
});

test("a link from an answer finds its latest change, and no two places have one name", () => {
  const { container } = renderScreen(
    <HistoryPage
      title="Un plafond"
      path="/questions/7/un-plafond"
      entries={[anEntry(), anEntry(), anEntry({ subject: "decision" })]}
    />,
  );
  expect([...container.querySelectorAll("article")].map(({ id }) => id)).toEqual(["reponse-12", "", "decision-12"]);
});

test("a former title is told where it changed, and only there", () => {
  const entries = [
    anEntry({ subject: "thread", title: "Titre nouveau" }),
    anEntry({ subject: "thread", title: "Titre ancien" }),
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
