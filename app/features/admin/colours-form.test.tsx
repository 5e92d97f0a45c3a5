import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ColoursForm } from "./colours-form.tsx";

const house = { light: {}, dark: {} };

it("shows the colours in force, the bank's own over the house's", () => {
  renderScreen(<ColoursForm brand={{ light: { accent: "#0b3d91" }, dark: {} }} reply={null} />);
  const [light, dark] = screen.getAllByRole("textbox", { name: "Couleur principale" });
  expect(light).toHaveValue("#0b3d91");
  expect(dark).toHaveValue("#ff9d8b");
});

it("keeps what was typed and says how far from readable it is", () => {
  const values = { intent: "colours", "light-accent": "#e60028", "dark-ink": "bleu" };
  const errors = { "light-accent": ["contrast-too-low"], "dark-ink": ["colour-invalid"] };
  renderScreen(<ColoursForm brand={house} reply={{ values, errors, form: null }} />);
  const [light] = screen.getAllByRole("textbox", { name: "Couleur principale" });
  expect(light).toHaveValue("#e60028");
  expect(light).toHaveAccessibleDescription(/contraste de 4 là .*il faut 4,5\. Choisissez plus foncé\.$/);
  const [, ink] = screen.getAllByRole("textbox", { name: "Encre" });
  expect(ink).toHaveValue("bleu");
  expect(ink).toHaveAccessibleDescription("Écrivez la couleur ainsi : #992919.");
});

it("lets one pick a colour as well as type it", async () => {
  renderScreen(<ColoursForm brand={house} reply={null} />);
  const [paper] = screen.getAllByRole("textbox", { name: "Papier" });
  if (!paper) throw new Error("no field for the paper");
  await userEvent.clear(paper);
  await userEvent.type(paper, "#FFFFFF");
  const [chart] = screen.getAllByLabelText(/^Choisir la couleur «\sPapier\s»$/);
  expect(chart).toHaveValue("#ffffff");
});
