// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anIdeaCard } from "../../../tests/cards.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { DecisionForm } from "./decision-form.tsx";

const site = { viewer: { handle: "noa", name: "Noa", role: "adviser", team: true, avatar: null } } as const;
const thread = anIdeaCard();

test("the reason is asked for when the idea is declined, and only then", async () => {
  renderScreen(<DecisionForm thread={thread} first reply={null} />, { site });
  await userEvent.click(screen.getByText("Répondre au nom de la banque"));
  expect(screen.queryByRole("combobox", { name: "Pourquoi non" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Non retenue" }));
  const reason = screen.getByRole("combobox", { name: "Pourquoi non" });
  expect(reason).toHaveValue("");
  expect(within(reason).getByRole("option", { name: "La loi ne le permet pas" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: "Prévue" }));
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("a refusal sent without its reason comes back open, with everything typed and the reason to choose", () => {
  const values = { intent: "decide", status: "declined", body: "Nous ne le ferons pas.", nextNews: "2027-03-31" };
  const reply = { values, errors: { reason: ["reason-missing"] }, form: null };
  renderScreen(<DecisionForm thread={thread} first={false} reply={reply} />, { site });
  expect(screen.getByRole("radio", { name: "Non retenue" })).toBeChecked();
  expect(screen.getByRole("combobox")).toHaveAccessibleDescription(/un refus doit toujours dire pourquoi/);
  expect(screen.getByRole("textbox", { name: "Ce que la banque répond" })).toHaveValue("Nous ne le ferons pas.");
  expect(screen.getByLabelText(/Prochaine nouvelle/)).toHaveValue("2027-03-31");
  expect(screen.getByRole("link", { name: /un refus doit toujours/ })).toHaveAttribute("href", "#reason");
});

test("who speaks is said before publishing", () => {
  const reply = { values: { intent: "decide" }, errors: {}, form: "too-many" };
  renderScreen(<DecisionForm thread={thread} first reply={reply} />, { site });
  expect(screen.getByText(/sera signée Noa, équipe &vous/)).toBeVisible();
});
