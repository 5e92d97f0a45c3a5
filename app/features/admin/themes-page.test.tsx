import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { FormReply } from "#app/features/forms/reply.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ThemesPage } from "./themes-page.tsx";

const theme = (id: number, name: string) => ({
  id,
  slug: name.toLowerCase(),
  name,
  nameEn: `${name} (en)`,
  description: "",
  descriptionEn: "",
  questions: 1200,
  ideas: 1,
  followers: 3,
});
const themes = [theme(1, "Cartes"), theme(2, "Virements")];

function show(reply: FormReply | null = null) {
  renderScreen(<ThemesPage themes={themes} moved={[{ slug: "cb", to: "cartes" }]} reply={reply} />, {
    path: "/admin/themes",
  });
}

it("moves each theme within the list, and no further", () => {
  show();
  expect(screen.getByRole("button", { name: "Monter « Cartes »" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Descendre « Cartes »" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Descendre « Virements »" })).toBeDisabled();
});

it("says before a merge what will happen, and offers every other theme", () => {
  show();
  const [cartes] = screen.getAllByRole("combobox", { name: "Avec le thème", hidden: true });
  if (!cartes) throw new Error("no theme can be merged");
  expect(
    within(cartes)
      .getAllByRole("option", { hidden: true })
      .map((option) => option.textContent),
  ).toEqual(["Choisissez un thème", "Virements"]);
  expect(screen.getByText(/Tout ce que contient « Cartes » \(1\s200 questions, 1 idée\)/)).toHaveTextContent(
    "L’adresse /themes/cartes mènera pour toujours à l’autre thème.",
  );
});

it("opens the form that was refused, with what was typed and why, and no other", () => {
  const values = { intent: "rename", id: "2", name: "Cartes", nameEn: "Transfers" };
  show({ values, errors: { name: ["name-taken"] }, form: null });
  const [link] = screen.getAllByRole("link", { name: "Un autre thème porte déjà ce nom." });
  expect(link).toHaveAttribute("href", "#theme-2-name");
  const field = document.querySelector("#theme-2-name");
  expect(field).toHaveValue("Cartes");
  expect(field).toBeInvalid();
  expect(field?.closest("details")).toHaveAttribute("open");
  expect(document.querySelector("#theme-1-name")).toHaveValue("Cartes");
  expect(document.querySelectorAll("details[open]")).toHaveLength(1);
});

it("tells where the addresses of merged themes lead", () => {
  show();
  expect(screen.getByRole("link", { name: "/themes/cartes", hidden: true })).toHaveAttribute("href", "/themes/cartes");
});

it("says so when the theme of a refused form has gone meanwhile", () => {
  show({ values: { intent: "rename", id: "9", name: "Prêts" }, errors: {}, form: "gone" });
  expect(screen.getByRole("alert")).toHaveTextContent("Cela n’existe plus. Rechargez la page.");
});
