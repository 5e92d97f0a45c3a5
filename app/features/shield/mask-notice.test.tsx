// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { MaskNotice } from "./mask-notice.tsx";

const CARD = "4970 1012 3456 7894";

const form = (
  <form aria-label="form">
    <textarea name="body" aria-label="text" />
    <MaskNotice field="body" shown={{}} />
  </form>
);

function shown(): string {
  return screen.getByRole<HTMLFormElement>("form").querySelector<HTMLInputElement>("[name=masked]")?.value ?? "";
}

test("says under the field what will be masked, and sends along that it was said", async () => {
  renderScreen(form);
  const person = userEvent.setup();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  await person.type(screen.getByLabelText("text"), `Ma carte ${CARD} est avalée.`);
  const notice = await screen.findByText("Nous masquerons un numéro de carte.");
  expect(notice.closest("[role=status]")).toHaveTextContent("Personne ne le verra, rien n’en est conservé.");
  expect(shown()).toBe("card:1");
});

test("leads to the secret, and is gone once it is rewritten", async () => {
  renderScreen(form);
  const person = userEvent.setup();
  const area = screen.getByLabelText<HTMLTextAreaElement>("text");
  await person.type(area, `Ma carte ${CARD} est avalée.`);
  await person.click(await screen.findByRole("button", { name: "Modifier mon texte" }));
  await expect.poll(() => document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(CARD);
  await person.keyboard("bleue");
  await expect.poll(shown).toBe("");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("names each kind, as many as there are", async () => {
  renderScreen(form);
  await userEvent.setup().type(screen.getByLabelText("text"), `Carte ${CARD}, lea@exemple.fr et paul@exemple.fr`);
  expect(await screen.findByText("Nous masquerons un numéro de carte et 2 adresses e-mail.")).toBeVisible();
});

test("says nothing of the bank's own numbers", async () => {
  renderScreen(form, { site: { contacts: ["09 69 39 99 69"] } });
  const area = screen.getByLabelText("text");
  await userEvent.setup().type(area, "Appelez le 09 69 39 99 69 ou le 06 12 34 56 78.");
  expect(await screen.findByText("Nous masquerons un numéro de téléphone.")).toBeVisible();
});

test("before the script has looked, the form says what the server has shown", () => {
  renderScreen(
    <form aria-label="form">
      <MaskNotice field="title" shown={{ iban: 2 }} />
    </form>,
  );
  expect(shown()).toBe("iban:2");
});
