// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { ErrorPage, whyOf } from "./error-page.tsx";

test.each([
  [404, "Cette page n’existe pas"],
  [410, "Cette contribution a été retirée"],
  [403, "Cette page n’est pas pour ce compte"],
  [429, "Un instant, s’il vous plaît"],
  [400, "Cette demande n’a pas pu être comprise"],
  [500, "Une panne de notre côté"],
  [0, "Pas de connexion"],
])("%i has its own sentence, and ways on", (status, title) => {
  renderScreen(<ErrorPage status={status} />, { path: "/questions/999" });
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(screen.getByRole("link", { name: "Questions" })).toHaveAttribute("href", "/questions");
});

test("what is not there can be searched for", () => {
  renderScreen(<ErrorPage status={404} />);
  expect(screen.getByRole("searchbox", { name: /Que cherchiez-vous\s\?/ })).toHaveAttribute("name", "q");
});

test("what failed can be tried again", () => {
  renderScreen(<ErrorPage status={500} />, { path: "/idees?tri=votees" });
  expect(screen.getByRole("link", { name: "Réessayer" })).toHaveAttribute("href", "/idees?tri=votees");
});

test("who withdrew it is offered to bring it back", () => {
  renderScreen(
    <ErrorPage status={410}>
      <button>Remettre en ligne</button>
    </ErrorPage>,
  );
  expect(screen.getByRole("button", { name: "Remettre en ligne" })).toBeVisible();
});

test.each([
  ["held", "Votre texte attend d’être relu"],
  ["hidden", "La modération a masqué ce texte"],
  ["removed", "La modération a retiré ce texte"],
  ["secrecy", "Cette réponse ne peut pas porter le nom de la banque"],
])("whom it concerns is told more than the status says: %s", (why, title) => {
  renderScreen(<ErrorPage status={410} why={whyOf({ why })} />);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test.each([null, undefined, "held", {}, { why: "withdrawn" }, { why: 3 }])(
  "%j says no more than the status",
  (data) => {
    expect(whyOf(data)).toBeUndefined();
  },
);
