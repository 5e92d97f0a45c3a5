// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anIdeaCard, aQuestionCard, someVotes } from "../../../tests/cards.ts";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { VoteButton } from "./vote-button.tsx";

const LABEL = /^\d+ votes Voter pour l’idée\s: Un relevé en audio$/;

test("a vote is a form of its own that works without a script", () => {
  const { container } = renderScreen(<VoteButton thread={anIdeaCard()} />, { path: "/idees?tri=votees" });
  const form = container.querySelector("form");
  expect(form).toHaveAttribute("action", "/idees/12/vote");
  expect(form).toHaveAttribute("method", "post");
  expect(form?.elements.namedItem("back")).toHaveValue("/idees?tri=votees#vote-idea-12");
  const button = screen.getByRole("button", { name: LABEL });
  expect(button).toHaveAttribute("name", "vote");
  expect(button).toHaveValue("cast");
  expect(button).toHaveAttribute("aria-pressed", "false");
  expect(button).toHaveTextContent("169");
});

test("the number moves at once, the page stays, and the server is asked without a way back", async () => {
  let sent: FormData | undefined;
  let answer: (() => void) | undefined;
  const { router } = renderScreen(<VoteButton thread={anIdeaCard()} />, {
    path: "/idees",
    site: { viewer: SAMI, csrf: "token" },
    action: async ({ request }) => {
      sent = await request.formData();
      await new Promise<void>((resolve) => (answer = resolve));
      return { voted: true };
    },
  });
  await userEvent.click(screen.getByRole("button", { name: LABEL }));
  expect(screen.getByRole("button", { name: LABEL, pressed: true })).toHaveTextContent("170");
  await waitFor(() => expect(answer).toBeDefined());
  expect(Object.fromEntries(sent ?? [])).toEqual({ vote: "cast", csrf: "token" });
  answer?.();
  // The stub's loader still says 169: the page believes the server.
  await waitFor(() => expect(screen.getByRole("button", { name: LABEL })).toHaveTextContent("169"));
  expect(router.state.location.pathname).toBe("/idees");
});

test("a double click is one vote", async () => {
  const votes: unknown[] = [];
  renderScreen(<VoteButton thread={anIdeaCard()} />, {
    action: async ({ request }) => {
      votes.push((await request.formData()).get("vote"));
      return { voted: true };
    },
  });
  await userEvent.dblClick(screen.getByRole("button", { name: LABEL }));
  await waitFor(() => expect(votes).toEqual(["cast"]));
});

test("one's own vote shows, and pressing again takes it back", () => {
  renderScreen(<VoteButton thread={anIdeaCard({ votes: someVotes({ total: 5, mine: true }) })} />);
  expect(screen.getByRole("button", { pressed: true })).toHaveValue("withdraw");
});

test("one's own vote under review shows as pressed, says so, and can be taken back without a change of the number", async () => {
  const thread = anIdeaCard({ votes: someVotes({ total: 5, mine: true, held: "review" }) });
  renderScreen(<VoteButton thread={thread} />, { action: () => ({ voted: true }) });
  const button = screen.getByRole("button", { pressed: true, name: /n’est pas encore compté/ });
  expect(button).toHaveValue("withdraw");
  expect(button).toHaveTextContent("5");
});

test("one's own vote that was discarded says so", () => {
  const thread = aQuestionCard({ votes: someVotes({ total: 5, mine: true, held: "discarded" }) });
  renderScreen(<VoteButton thread={thread} look="wide" />);
  expect(screen.getByRole("button", { name: /Votre vote a été écarté/, pressed: true })).toBeVisible();
});

test("a refusal is told, and the number goes back", async () => {
  renderScreen(<VoteButton thread={anIdeaCard()} />, { action: () => ({ voted: false, refusal: "closed" }) });
  await userEvent.click(screen.getByRole("button", { name: LABEL }));
  expect(await screen.findByText("Les votes sont clos.")).toBeVisible();
  expect(screen.getByRole("button", { name: LABEL })).toHaveTextContent("169");
});

test("who is not signed in is led to the sign-in, and back", () => {
  const thread = aQuestionCard({ votes: someVotes({ refusal: "signed-out" }) });
  renderScreen(<VoteButton thread={thread} look="wide" />, { path: "/questions/7/carte-avalee" });
  const link = screen.getByRole("link", { name: /Connectez-vous pour voter/ });
  expect(link).toHaveAttribute("href", "/connexion?next=%2Fquestions%2F7%2Fcarte-avalee");
  expect(link).toHaveTextContent("28");
});

test.each([
  ["own", "Vous ne votez pas pour ce que vous avez écrit."],
  ["closed", "Les votes sont clos."],
  ["suspended", "Votre compte est suspendu : il ne vote pas pendant ce temps."],
  ["not-allowed", "Ce compte ne vote pas ici."],
] as const)("when refused because %s there is a number and a reason, no button", (refusal, reason) => {
  renderScreen(<VoteButton thread={anIdeaCard({ votes: someVotes({ total: 9, refusal }) })} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("9")).toBeVisible();
  expect(screen.getByText(reason)).toBeInTheDocument();
});

test("it is never dressed by an inline style", () => {
  const { container } = renderScreen(<VoteButton thread={anIdeaCard()} look="large" />);
  expect(container.innerHTML).not.toContain("style=");
});
