// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset["scheme"];
});

test("dark is put on at once and remembered; the system's choice forgets it", async () => {
  renderScreen(<SchemeSwitch />);
  expect(screen.getByRole("button", { name: "Système", pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Sombre" }));
  expect(screen.getByRole("button", { name: "Sombre", pressed: true })).toBeVisible();
  expect(document.documentElement).toHaveAttribute("data-scheme", "dark");
  expect(localStorage.getItem("scheme")).toBe("dark");
  await userEvent.click(screen.getByRole("button", { name: "Système" }));
  expect(document.documentElement).not.toHaveAttribute("data-scheme");
  expect(localStorage.getItem("scheme")).toBeNull();
});

test("the scheme put on before the paint is the one pressed", () => {
  document.documentElement.dataset["scheme"] = "light";
  renderScreen(<SchemeSwitch />);
  expect(screen.getByRole("button", { name: "Claire", pressed: true })).toBeVisible();
});
