// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { aPerson } from "../../../tests/cards.ts";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { AnswerVotes } from "./answer-votes.tsx";

const answer = {
  id: 17,
  author: aPerson({ handle: "yanis", name: "Yanis B." }),
  useful: 19,
  notUseful: 0,
  mine: null,
  voteRefusal: null,
} satisfies Partial<AnswerView>;

test("both opinions are buttons of forms of their own", () => {
  renderScreen(<AnswerVotes answer={{ ...answer, mine: "useful" }} look="rail" />, { path: "/questions/7/x" });
  const group = within(screen.getByRole("group", { name: "Votre avis sur la réponse de Yanis B." }));
  const useful = group.getByRole("button", { name: "Utile 19", pressed: true });
  const notUseful = group.getByRole("button", { name: "Pas utile", pressed: false });
  expect(useful).toHaveAttribute("value", "withdraw");
  expect(notUseful).toHaveAttribute("value", "not-useful");
  expect(useful.closest("form")).not.toBe(notUseful.closest("form"));
  expect(useful.closest("form")).toHaveAttribute("action", "/reponses/17/vote");
  expect(useful.closest("form")).toHaveFormValues({ back: "/questions/7/x" });
});

test("under the official answer the question is whether it helps", () => {
  renderScreen(<AnswerVotes answer={{ ...answer, notUseful: 4 }} look="row" />);
  expect(screen.getByRole("button", { name: "Oui 19" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Non 4" })).toBeVisible();
});

test("an opinion is counted at once, before the server has answered", async () => {
  const sent: FormData[] = [];
  const never = new Promise<never>(() => {});
  renderScreen(<AnswerVotes answer={answer} look="rail" />, {
    path: "/questions/7/x",
    site: { viewer: SAMI },
    action: async ({ request }) => {
      sent.push(await request.formData());
      return never;
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "Utile 19" }));
  expect(await screen.findByRole("button", { name: "Utile 20", pressed: true })).toBeVisible();
  expect(sent.map((form) => [...form.keys()])).toEqual([["vote"]]);
});

test("a visitor is led to the sign-in, and back to this answer", () => {
  renderScreen(<AnswerVotes answer={{ ...answer, voteRefusal: "signed-out" }} look="rail" />, {
    path: "/questions/7/x",
  });
  const link = screen.getByRole("link", { name: /^Utile 19 – Connectez-vous/ });
  expect(link).toHaveAttribute("href", "/connexion?next=%2Fquestions%2F7%2Fx%23reponse-17");
});

test("on one's own answer the number is only told", () => {
  renderScreen(<AnswerVotes answer={{ ...answer, voteRefusal: "own" }} look="rail" />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("Vous ne donnez pas d’avis sur votre propre réponse.")).toBeInTheDocument();
});
