// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { RadioChips } from "./radio-chips.tsx";

const options = [
  { value: "bank", label: "Au nom de la banque" },
  { value: "self", label: "En mon nom" },
];

test("one choice of a named group, the first one chosen where it is said so", async () => {
  const onChoose = vi.fn();
  render(<RadioChips legend="Voix" name="voice" options={options} defaultValue="bank" onChoose={onChoose} />);
  expect(screen.getByRole("group", { name: "Voix" })).toBeVisible();
  expect(screen.getByRole("radio", { name: "Au nom de la banque" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "En mon nom" }));
  expect(screen.getByRole("radio", { name: "Au nom de la banque" })).not.toBeChecked();
  expect(onChoose).toHaveBeenCalledWith("self");
});

test("an error is told with the group, and a summary can lead to its first radio", () => {
  render(<RadioChips legend="Thème" name="theme" options={options} error="Choisissez un thème." />);
  expect(screen.getByRole("group", { name: "Thème" })).toHaveAccessibleDescription("Choisissez un thème.");
  expect(screen.getAllByRole("radio")[0]).toHaveAttribute("id", "theme");
});
