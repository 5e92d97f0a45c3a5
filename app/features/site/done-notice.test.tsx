// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { DoneNotice } from "./done-notice.tsx";

test("says what was done, and closes to the same page without it", () => {
  renderScreen(<DoneNotice />, { path: "/idees?tri=votees&fait=voted" });
  expect(screen.getByRole("status")).toHaveTextContent("Votre vote est compté.");
  expect(screen.getByRole("link", { name: "Fermer ce message" })).toHaveAttribute("href", "/idees?tri=votees");
});

test("an unknown word says nothing", () => {
  const { container } = renderScreen(<DoneNotice />, { path: "/?fait=close" });
  expect(container).toBeEmptyDOMElement();
});

test("a withdrawal can be undone", () => {
  const { container } = renderScreen(<DoneNotice />, { path: "/questions/7/x?fait=withdrawn&sur=reponse-12" });
  const form = container.querySelector("form");
  expect(form).toHaveAttribute("action", "/contributions/reponse/12/retablir");
  expect(form).toHaveFormValues({ back: "/questions/7/x" });
  expect(screen.getByRole("button", { name: "Annuler" })).toBeVisible();
});

test.each(["membre-1", "reponse-0", "reponse-12/../x", "reponse-99999999999"])("nothing is undone on %s", (about) => {
  renderScreen(<DoneNotice />, { path: `/?fait=withdrawn&sur=${encodeURIComponent(about)}` });
  expect(screen.getByRole("status")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});
