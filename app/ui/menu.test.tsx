// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen } from "../../tests/render-screen.tsx";
import { Menu } from "./menu.tsx";

function open(label: string) {
  return screen.getByLabelText(label).closest("details")?.open;
}

async function opened() {
  renderScreen(
    <>
      <Menu label="Compte de Sami" summary="Sami">
        <a href="/moi">Mon compte</a>
      </Menu>
      <button>Ailleurs</button>
    </>,
  );
  await userEvent.click(screen.getByLabelText("Compte de Sami"));
  expect(open("Compte de Sami")).toBe(true);
}

test("Escape closes it and gives the focus back", async () => {
  await opened();
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Mon compte" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(open("Compte de Sami")).toBe(false);
  expect(screen.getByLabelText("Compte de Sami")).toHaveFocus();
});

test("pressing elsewhere closes it", async () => {
  await opened();
  await userEvent.click(screen.getByRole("button", { name: "Ailleurs" }));
  expect(open("Compte de Sami")).toBe(false);
});

test("going on with the keyboard closes it", async () => {
  await opened();
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "Ailleurs" })).toHaveFocus();
  expect(open("Compte de Sami")).toBe(false);
});
