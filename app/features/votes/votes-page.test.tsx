// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import type { NetworkLine, VotesPage as View } from "./read-votes.server.ts";
import { votesOverTime } from "./votes-over-time.ts";
import { VotesPage } from "./votes-page.tsx";

const NOON = new Date("2026-03-14T12:00:00Z");

function aLine(line: Partial<NetworkLine> = {}): NetworkLine {
  const tally = { counted: 0, review: 14, discarded: 0 };
  return { network: "bots0123456789ab", tally, votes: 14, share: 0.56, browsers: 1, first: NOON, last: NOON, ...line };
}

function aPage(page: Partial<View> = {}): View {
  const votes = Array.from({ length: 14 }, (_, number) => ({
    ...{ at: +NOON + number * 1000, network: "bots0123456789ab", standing: "review" as const },
  }));
  return {
    thread: { id: 12, kind: "idea", slug: "releve-audio", title: "Un relevé en audio", lang: "fr" },
    ...{ own: false, caseId: 3, total: 169, underReview: 14, more: 0 },
    networks: [aLine()],
    chart: votesOverTime(votes, ["bots0123456789ab"]),
    past: [
      {
        ...{ rulingId: 8, act: "hold-votes", by: null, automated: true, facts: "9 votes d’un même réseau." },
        ...{ at: NOON, undoable: false },
      },
    ],
    ...page,
  };
}

test("the total comes first, then what waits, then the two things that may be decided of all of it", () => {
  renderScreen(<VotesPage page={aPage()} failure={null} />, { path: "/equipe/votes/12" });
  const card = screen.getByRole("region", { name: "169 votes" });
  expect(card).toHaveTextContent(/^169 votes14 votes en cours de vérification/);
  expect(
    within(card)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["Compter ces 14 votes", "Écarter ces 14 votes"]);
  expect(card.querySelector("form")?.elements.namedItem("case")).toHaveValue("3");
});

test("what is drawn is written in a table as well, and nothing is dressed by an inline style", () => {
  const { container } = renderScreen(<VotesPage page={aPage()} failure={null} />);
  const [row] = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(row).toHaveTextContent(/1414Réseau bots\s: 14$/);
  expect(container.innerHTML).not.toContain("style=");
});

test("a network is decided by itself, and its buttons say which", () => {
  renderScreen(<VotesPage page={aPage()} failure={null} />);
  const button = screen.getByRole("button", { name: "Écarter les votes du réseau bots" });
  const form = button.closest("form");
  expect(form?.elements.namedItem("network")).toHaveValue("bots0123456789ab");
  expect(form?.elements.namedItem("from")).toHaveValue("review");
});

test("what was counted may be discarded later, and what was discarded counted", () => {
  const tally = { counted: 3, review: 0, discarded: 2 };
  renderScreen(<VotesPage page={aPage({ underReview: 0, networks: [aLine({ tally, votes: 5 })] })} failure={null} />);
  expect(screen.getByText("Aucun vote n’attend de vérification.")).toBeVisible();
  expect(
    screen
      .getByRole("button", { name: /^Compter/ })
      .closest("form")
      ?.elements.namedItem("from"),
  ).toHaveValue("discarded");
  expect(
    screen
      .getByRole("button", { name: /^Écarter/ })
      .closest("form")
      ?.elements.namedItem("from"),
  ).toHaveValue("counted");
});

test("whoever wrote the idea decides nothing, and is told so", () => {
  const past = aPage().past.map((ruling) => ({ ...ruling, undoable: true }));
  renderScreen(<VotesPage page={aPage({ own: true, past })} failure={null} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(/Vous avez écrit ceci/)).toBeVisible();
});

test("the second of two moderators is told that the first has decided", () => {
  renderScreen(<VotesPage page={aPage()} failure="already-decided" />);
  expect(screen.getByRole("alert")).toHaveTextContent("Quelqu’un d’autre en a décidé entre-temps");
});
