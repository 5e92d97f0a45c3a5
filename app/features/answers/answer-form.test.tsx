// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { FormReply } from "#app/features/forms/reply.ts";
import { aQuestionCard } from "../../../tests/cards.ts";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { AnswerForm } from "./answer-form.tsx";

const CAMILLE = { handle: "camille", name: "Camille", role: "moderator", team: true, avatar: null } as const;
const thread = aQuestionCard();

function refused(reply: Partial<FormReply>): FormReply {
  return { values: { intent: "answer" }, errors: {}, form: null, ...reply };
}

test("the team speaks for the bank unless they choose otherwise, and sees how each is signed", async () => {
  renderScreen(<AnswerForm thread={thread} as="bank-or-self" reply={null} />, { site: { viewer: CAMILLE } });
  const choice = within(screen.getByRole("group", { name: "Qui parle ?" }));
  const bank = choice.getByRole("radio", { name: "Au nom de la banque" });
  const self = choice.getByRole("radio", { name: "À titre personnel" });
  expect(bank).toBeChecked();
  expect(bank).toHaveAccessibleDescription("Réponse officielle, signée Camille, équipe &vous");
  expect(self).toHaveAccessibleDescription("Réponse de membre, signée Camille");
  await userEvent.click(self);
  expect(self.closest("form")).toHaveFormValues({ voice: "self", intent: "answer" });
});

test("members have nobody else to speak for", () => {
  renderScreen(<AnswerForm thread={thread} as="self" reply={null} />, { site: { viewer: SAMI } });
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.getByRole("button", { name: "Répondre" })).toBeVisible();
});

test("a refused answer keeps its words and says beside the field what to mend", () => {
  const reply = refused({
    values: { intent: "answer", body: "…", voice: "self" },
    errors: { body: ["answer-too-short"] },
  });
  renderScreen(<AnswerForm thread={thread} as="bank-or-self" reply={reply} />, { site: { viewer: CAMILLE } });
  const body = screen.getByRole("textbox", { name: "Votre réponse" });
  expect(body).toHaveValue("…");
  expect(body).toBeInvalid();
  expect(body).toHaveAccessibleDescription(/C’est trop court : 2 caractères au moins/);
  expect(screen.getByRole("radio", { name: "À titre personnel" })).toBeChecked();
});

test("the reply to another form of the page is not this one's", () => {
  const reply = refused({ values: { intent: "comment", body: "Merci" }, errors: { body: ["comment-too-short"] } });
  renderScreen(<AnswerForm thread={thread} as="self" reply={reply} />, { site: { viewer: SAMI } });
  expect(screen.getByRole("textbox", { name: "Votre réponse" })).toHaveValue("");
});

test("when the session ended meanwhile, the words and the voice are still there, with the way back in", () => {
  const reply = refused({ values: { intent: "answer", body: "Bonjour", voice: "bank" }, form: "session-ended" });
  renderScreen(<AnswerForm thread={thread} as={null} reply={reply} />, { path: "/questions/7/carte-avalee" });
  expect(screen.getByRole("textbox", { name: "Votre réponse" })).toHaveValue("Bonjour");
  expect(screen.getByRole("textbox").closest("form")).toHaveFormValues({ voice: "bank" });
  expect(screen.getByRole("link", { name: "Se connecter et revenir ici" })).toHaveAttribute(
    "href",
    "/connexion?next=%2Fquestions%2F7%2Fcarte-avalee",
  );
});
