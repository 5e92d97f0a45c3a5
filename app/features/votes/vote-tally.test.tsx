// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { VoteTally } from "./vote-tally.tsx";

test("one total first, then the visitors among them, then how they count", () => {
  const { container } = renderScreen(<VoteTally votes={{ total: 169, visitors: 41, underReview: 0 }} />);
  expect(container).toHaveTextContent(/^169 votesdont 41 de visiteurs/);
  expect(screen.getByRole("link", { name: "Comment les votes comptent" })).toHaveAttribute("href", "/classements");
});

test("without visitors only the total is told", () => {
  renderScreen(<VoteTally votes={{ total: 1, visitors: 0, underReview: 0 }} />);
  expect(screen.getByText("1 vote")).toBeVisible();
  expect(screen.queryByText(/visiteur/)).toBeNull();
});

test("votes under review come after the total, of which they are no part", () => {
  const { container } = renderScreen(<VoteTally votes={{ total: 169, visitors: 41, underReview: 12 }} />);
  expect(container).toHaveTextContent(/^169 votesdont 41 de visiteurs12 votes en cours de vérification/);
});

test("where all of them are under review, the total is none", () => {
  const { container } = renderScreen(<VoteTally votes={{ total: 0, visitors: 0, underReview: 1 }} />);
  expect(container).toHaveTextContent(/^0 vote1 vote en cours de vérification/);
});
