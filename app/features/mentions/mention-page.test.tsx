// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import type { ActsProps } from "./mention-acts.tsx";
import { MentionPage } from "./mention-page.tsx";
import type { MentionView } from "./mention-view.ts";

const at = new Date("2026-11-27T10:00:00Z");
const MENTION: MentionView = {
  ...{ id: 7, network: "bluesky", kind: "reply", state: "new", body: "Et pour un prêt ?", lang: "fr", url: null },
  account: { name: "La banque", handle: "banque.example", connected: true, fourEyes: false },
  author: { name: "Léa", handle: "lea.example", url: null, reach: null },
  ...{ saidAt: at, post: null, thread: null, replies: [], handled: null, reason: null },
  ...{ undoable: false, crowded: false, most: 300 },
};

function show(mention: Partial<MentionView> = {}, sent: Partial<ActsProps["sent"]> = {}) {
  return renderScreen(
    <MentionPage
      mention={{ ...MENTION, ...mention }}
      themes={[{ slug: "credit", name: "Crédit" }]}
      search={{ words: "", found: [] }}
      keyOfReply="une-cle-tiree"
      drafts={{ reply: "", question: { title: "Et pour un prêt ?", body: "" } }}
      sent={{ reply: null, problem: null, quoted: [], ...sent }}
    />,
    { site: { viewer: { handle: "noa", name: "Noa", role: "adviser", team: true, avatar: null } } },
  );
}

test("the reply is counted as its network counts, and what is too long is told, not cut", () => {
  show();
  const area = screen.getByRole("textbox", { name: "Votre réponse, publique, au nom de la banque" });
  expect(area).toHaveAccessibleDescription(/Elle part du compte banque.example\. 300.caractères au plus/);
  fireEvent.input(area, { target: { value: "👍🏽".repeat(10) } });
  expect(area).toHaveAccessibleDescription(/290.caractères.restants/);
  fireEvent.input(area, { target: { value: "é".repeat(302) } });
  expect(area).toHaveAccessibleDescription(/2.caractères.de.trop/);
  expect(area).toHaveValue("é".repeat(302));
});

test("reach that nobody tells is said so", () => {
  show();
  expect(screen.getByText("abonnés : non communiqué")).toBeVisible();
});

test("dismissed, it says who, why and how to take it back, and asks for nothing more than a reply", () => {
  show({
    ...{ state: "dismissed", undoable: true, handled: { by: "Camille", at } },
    reason: { dismissal: "other", words: "Vue en agence" },
  });
  const told = screen.getByRole("status");
  expect(told).toHaveTextContent(/Écartée par Camille.*Raison : Autre raison.*Vue en agence/);
  expect(screen.getByRole("button", { name: "Annuler" })).toBeVisible();
  expect(screen.queryByText("Relier à un fil")).toBeNull();
});

test("what is wrong in a reply leads to its own field, and what is too long says how much may be written", () => {
  const values = (intent: string) => ({ intent, body: "", words: "x".repeat(501) });
  const { unmount } = show({}, { reply: { values: values("reply"), errors: { body: ["body-missing"] }, form: null } });
  expect(screen.getByRole("textbox", { name: /Votre réponse/ })).toHaveAttribute("id", "reply-body");
  expect(screen.getByRole("link", { name: "Écrivez quelque chose." })).toHaveAttribute("href", "#reply-body");
  unmount();
  show({}, { reply: { values: values("dismiss"), errors: { words: ["reason-too-long"] }, form: null } });
  expect(screen.getByRole("link", { name: /500 caractères au plus/ })).toHaveAttribute("href", "#words");
});

test("a form that came back is open, with why and what was typed", () => {
  const values = { intent: "turn", title: "Un titre déjà tapé", body: "", theme: "credit" };
  show({}, { reply: { values, errors: {}, form: null }, problem: "consent-missing" });
  expect(screen.getByRole("alert")).toHaveTextContent("Cochez l’accord de la personne");
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "La question" })).toHaveValue("Un titre déjà tapé");
  expect(screen.getByRole("radio", { name: "Crédit" })).toBeChecked();
});

test("taken back by its author, there is nothing to do", () => {
  show({ state: "gone", body: "", author: { name: "", handle: "", url: null, reach: null } });
  expect(screen.getByRole("heading", { name: "Mention effacée" })).toBeVisible();
  expect(screen.queryByRole("textbox")).toBeNull();
});
