// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Field } from "./field.tsx";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

test("the control has the field's name, label, hint and error", () => {
  render(
    <Field label="En une phrase" name="title" hint="De 8 à 150 caractères." error="C’est trop court.">
      <TextInput defaultValue="Pour" />
    </Field>,
  );
  const input = screen.getByRole("textbox", { name: "En une phrase" });
  expect(input).toHaveAttribute("name", "title");
  expect(input).toHaveAttribute("id", "title");
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription("C’est trop court. De 8 à 150 caractères.");
});

test("without hint or error nothing is announced", () => {
  render(
    <Field label="Thème" name="theme" optional="facultatif">
      <Select>
        <option>Cartes</option>
      </Select>
    </Field>,
  );
  const select = screen.getByRole("combobox", { name: "Thème (facultatif)" });
  expect(select).not.toHaveAttribute("aria-describedby");
  expect(select).toBeValid();
});

test("two fields of one name are told apart by their id", () => {
  render(
    <>
      <Field label="Réponse" name="body">
        <TextInput />
      </Field>
      <Field label="Commentaire" name="body" id="comment-3">
        <TextInput />
      </Field>
    </>,
  );
  const comment = screen.getByRole("textbox", { name: "Commentaire" });
  expect(comment).toHaveAttribute("id", "comment-3");
  expect(comment).toHaveAttribute("name", "body");
});
