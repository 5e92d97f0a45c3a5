// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Field } from "./field.tsx";
import { TextArea } from "./text-area.tsx";

function left(remaining: number): string {
  return remaining < 0 ? `${-remaining} de trop` : `${remaining} restants`;
}

function Body() {
  return (
    <Field label="Votre réponse" name="body" hint="Sans numéro de compte.">
      <TextArea limit={{ max: 10, told: "10 caractères au plus", left }} />
    </Field>
  );
}

test("the limit is told before anything is typed", () => {
  render(<Body />);
  expect(screen.getByLabelText("Votre réponse")).toHaveAccessibleDescription(
    "Sans numéro de compte. 10 caractères au plus",
  );
});

test("what remains is counted while typing, and what is too long is kept", async () => {
  render(<Body />);
  const area = screen.getByLabelText("Votre réponse");
  await userEvent.type(area, "Bonjour");
  expect(screen.getByText("3 restants")).toBeVisible();
  await userEvent.type(area, " à tous");
  expect(screen.getByText("4 de trop")).toBeVisible();
  expect(area).toHaveValue("Bonjour à tous");
});
