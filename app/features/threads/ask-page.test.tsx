// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { aQuestionCard } from "../../../tests/cards.ts";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { AskPage, type AskPageProps } from "./ask-page.tsx";

const page: AskPageProps = {
  kind: "question",
  themes: [
    { slug: "cartes", name: "Cartes" },
    { slug: "epargne", name: "Épargne" },
  ],
  values: { title: "", body: "", theme: "" },
  reply: null,
  similar: [],
  preview: null,
  needsEmail: true,
};

test("what came back is in its place, each error beside its field and in a summary that has the focus", () => {
  const values = { title: "Court", body: "Bonjour", theme: "cartes", email: "lea@" };
  const reply = { values, errors: { title: ["title-too-short"], email: ["email-invalid"] }, form: null };
  renderScreen(<AskPage {...page} reply={reply} />);
  const title = screen.getByRole("textbox", { name: "En une phrase" });
  expect(title).toHaveValue("Court");
  expect(title).toBeInvalid();
  expect(title).toHaveAccessibleDescription(/Encore quelques mots : 8 caractères au moins/);
  expect(screen.getByRole("textbox", { name: "Votre adresse e-mail" })).toHaveAccessibleDescription(/pas complète/);
  expect(screen.getByRole("radio", { name: "Cartes" })).toBeChecked();
  const summary = screen.getByRole("group", { name: "Il reste quelque chose à corriger" });
  expect(summary).toHaveFocus();
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["#title", "#email"]);
});

test("the first button publishes", () => {
  renderScreen(<AskPage {...page} />);
  const form = screen.getByRole("textbox", { name: "En une phrase" }).closest("form");
  const first = form?.querySelector("button[type=submit], button:not([type])");
  expect(first).toHaveTextContent("Publier ma question");
});

test("the remaining characters are told while typing", async () => {
  renderScreen(<AskPage {...page} />);
  const title = screen.getByRole("textbox", { name: "En une phrase" });
  expect(title).toHaveAccessibleDescription("150 caractères au plus");
  await userEvent.type(title, "Ma carte");
  expect(title).toHaveAccessibleDescription("142 caractères restants");
});

test("an answer that exists already is shown before publishing", () => {
  renderScreen(<AskPage {...page} similar={[aQuestionCard()]} />);
  const found = within(screen.getByRole("region", { name: "Déjà répondu ?" }));
  expect(found.getByRole("link", { name: aQuestionCard().title })).toHaveAttribute("href", "/questions/7/carte-avalee");
});

test("members are not asked for an address", () => {
  renderScreen(<AskPage {...page} needsEmail={false} />, { site: { viewer: SAMI } });
  expect(screen.queryByRole("textbox", { name: "Votre adresse e-mail" })).toBeNull();
});

test("a visitor who wants to propose is told that it takes an account, and keeps their sentence", () => {
  renderScreen(<AskPage {...page} kind="idea" needsEmail={false} values={{ title: "Un relevé en audio" }} />);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByText("Un relevé en audio")).toBeVisible();
  const next = encodeURIComponent("/idees/nouvelle?title=Un+relev%C3%A9+en+audio");
  expect(screen.getByRole("link", { name: "Se connecter" })).toHaveAttribute("href", `/connexion?next=${next}`);
});
