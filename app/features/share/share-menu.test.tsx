// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ShareMenu } from "./share-menu.tsx";

const shared = { title: "Ma carte a été avalée", url: "https://etvous.example/questions/7/carte#reponse-3" };

beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: true })));
afterEach(() => vi.unstubAllGlobals());

function open() {
  return userEvent.click(screen.getByText("Partager"));
}

function withShareSheet(share: () => Promise<void>) {
  const sheet = vi.fn(share);
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { share: sheet }));
  return sheet;
}

test("without a script's help there are plain links, and none tells a network who came", async () => {
  renderScreen(<ShareMenu shared={shared} />);
  await open();
  const names = within(screen.getByRole("list"))
    .getAllByRole("link")
    .map((link) => link.textContent);
  expect(names).toEqual(["Bluesky", "Mastodon", "X", "Facebook", "LinkedIn", "WhatsApp", "E-mail"]);
  const x = screen.getByRole("link", { name: "Partager sur X (nouvel onglet)" });
  expect(x).toHaveAttribute("rel", "noopener noreferrer");
  expect(x).toHaveAttribute("target", "_blank");
});

test("on a phone the system's own sheet opens first, and the links stay under it", async () => {
  const sheet = withShareSheet(() => Promise.resolve());
  renderScreen(<ShareMenu shared={shared} />);
  await open();
  expect(sheet).toHaveBeenCalledWith({ title: shared.title, text: shared.title, url: shared.url });
  expect(screen.getByRole("link", { name: "Partager sur Mastodon" })).toBeVisible();
});

test("closing the system's sheet is no error", async () => {
  withShareSheet(() => Promise.reject(new DOMException("closed", "AbortError")));
  renderScreen(<ShareMenu shared={shared} />);
  await open();
  expect(screen.getByRole("button", { name: "Partager avec une application" })).toBeVisible();
});

test("one press copies the address, and says so", async () => {
  const user = userEvent.setup();
  renderScreen(<ShareMenu shared={shared} />);
  await user.click(screen.getByText("Partager"));
  await user.click(screen.getByRole("button", { name: "Copier le lien" }));
  expect(await screen.findByRole("button", { name: "Lien copié" })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(shared.url);
});

test("where copying is refused, the address itself is there to be selected", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  renderScreen(<ShareMenu shared={shared} />);
  await user.click(screen.getByText("Partager"));
  await user.click(screen.getByRole("button", { name: "Copier le lien" }));
  expect(await screen.findByRole("textbox", { name: "Adresse à copier" })).toHaveValue(shared.url);
});

test("Escape closes it and gives the focus back", async () => {
  renderScreen(<ShareMenu shared={shared} />);
  await open();
  screen.getByRole("link", { name: "Partager sur Mastodon" }).focus();
  await userEvent.keyboard("{Escape}");
  expect(screen.getByText("Partager").closest("details")).not.toHaveAttribute("open");
  expect(screen.getByText("Partager").closest("summary")).toHaveFocus();
});
