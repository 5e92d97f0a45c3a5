// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { aPerson, aQuestionCard } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { AnswerItem } from "./answer-item.tsx";
import { OfficialAnswer } from "./official-answer.tsx";

const AT = new Date("2026-03-14T18:00:00Z");
const context = { thread: aQuestionCard(), url: "https://etvous.example/questions/7/carte-avalee", reply: null };
const NOTHING = { edit: false, withdraw: false, accept: false, comment: false, confirm: false, unconfirm: false };

function anAnswer(answer: Partial<AnswerView> = {}): AnswerView {
  return {
    id: 17,
    author: aPerson({ handle: "yanis", name: "Yanis B." }),
    html: "<p>Faites opposition.</p>",
    createdAt: AT,
    editedAt: null,
    useful: 19,
    notUseful: 0,
    mine: null,
    voteRefusal: null,
    accepted: false,
    official: null,
    comments: [],
    acts: NOTHING,
    ...answer,
  };
}

const noa = aPerson({ handle: "noa", name: "Noa", team: true });

test("an official answer is set apart, with who speaks for the bank", () => {
  const answer = anAnswer({ author: noa, official: { kind: "written", by: noa, at: AT } });
  renderScreen(<OfficialAnswer answer={answer} {...context} />);
  const block = screen.getByRole("region", { name: /^Réponse officielle Noa, équipe &vous/ });
  expect(block).toHaveAttribute("data-official");
  expect(within(block).getByText(/Noa, équipe &vous/)).toBeVisible();
});

test("a member's answer can be confirmed by the bank and chosen by the asker: both marks stand", () => {
  const answer = anAnswer({ accepted: true, official: { kind: "confirmed", by: noa, at: AT } });
  renderScreen(<OfficialAnswer answer={answer} {...context} />);
  const block = within(screen.getByRole("region", { name: /^Confirmée par la banque Noa/ }));
  expect(block.getByRole("link", { name: "Yanis B." })).toBeVisible();
  expect(block.getByText("Retenue par Inès D., qui a posé la question")).toBeVisible();
});

test("only the acts that are allowed are offered", () => {
  renderScreen(<AnswerItem answer={anAnswer()} {...context} />);
  expect(screen.queryByText("Plus")).toBeNull();
  expect(screen.queryByRole("button", { name: /C’est la réponse|Confirmer|Retirer/ })).toBeNull();
});

test("the asker chooses an answer with a button in sight; withdrawing stays folded away", () => {
  const answer = anAnswer({ acts: { ...NOTHING, accept: true, withdraw: true } });
  renderScreen(<AnswerItem answer={answer} {...context} />, { path: "/questions/7/carte-avalee" });
  const accept = screen.getByRole("button", { name: "C’est la réponse qu’il me fallait" });
  expect(accept.closest("form")).toHaveFormValues({ yes: "1", back: "/questions/7/carte-avalee" });
  expect(accept.closest("details")).toBeNull();
  const withdraw = screen.getByText("Retirer la réponse").closest("form");
  expect(withdraw).toHaveAttribute("action", "/contributions/reponse/17/retirer");
  expect(withdraw?.closest("details")).not.toHaveAttribute("open");
});
