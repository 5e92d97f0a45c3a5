// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { PageLayout } from "./page-layout.tsx";

function renderPage(screenshot: Parameters<typeof renderScreen>[1]) {
  return renderScreen(<h1>Une page</h1>, { layout: (page) => <PageLayout>{page}</PageLayout>, ...screenshot });
}

test("the first link leads over the navigation to the content", () => {
  renderPage({});
  expect(screen.getAllByRole("link")[0]).toHaveAttribute("href", "#contenu");
  expect(screen.getByRole("main")).toHaveAttribute("id", "contenu");
});

test("where one is shows in both navigations; asking is a place of its own", () => {
  renderPage({ path: "/questions/nouvelle" });
  const bar = screen.getByRole("navigation", { name: "Navigation rapide" });
  expect(within(bar).getByRole("link", { current: "page" })).toHaveTextContent("Poser");
});

test("a visitor may sign in and come back here", () => {
  renderPage({ path: "/idees?tri=votees" });
  expect(screen.getByRole("link", { name: "Se connecter" })).toHaveAttribute(
    "href",
    "/connexion?next=%2Fidees%3Ftri%3Dvotees",
  );
});

test("whoever is signed in has a menu with what is new and the way out; only admins see the administration", () => {
  const { unmount } = renderPage({ site: { viewer: SAMI, csrf: "t", unread: 2 } });
  expect(screen.getByLabelText("Compte de Sami K., 2 nouvelles")).toBeInTheDocument();
  expect(screen.getByText("Se déconnecter").closest("form")).toHaveAttribute("action", "/deconnexion");
  expect(screen.getByText("Se déconnecter").closest("form")).toHaveFormValues({ csrf: "t" });
  expect(screen.queryByText("Administration")).toBeNull();
  unmount();
  renderPage({ site: { viewer: { ...SAMI, role: "admin", team: true } } });
  expect(screen.getByText("Administration")).toBeInTheDocument();
});

test("the language switch comes back to this page, which no longer names a language", () => {
  renderPage({ path: "/idees?lang=en&tri=votees&fait=saved" });
  const group = screen.getByRole("group", { name: "Langue" });
  expect(group.closest("form")).toHaveAttribute("action", "/langue");
  expect(group.closest("form")).toHaveFormValues({ back: "/idees?tri=votees" });
  expect(within(group).getByRole("button", { name: "Français" })).toHaveAttribute("aria-pressed", "true");
  expect(within(group).getByRole("button", { name: "English" })).toHaveValue("en");
});

test("a demonstration says that it is one", () => {
  renderPage({ site: { demonstration: true } });
  const notice = screen.getByRole("complementary", { name: "Démonstration" });
  expect(within(notice).getByRole("link", { name: "Messages envoyés" })).toHaveAttribute(
    "href",
    "/demonstration/courrier",
  );
  expect(within(notice).queryByRole("link", { name: "Réseau de démonstration" })).toBeNull();
});

test("a demonstration leads its team to what it republishes", () => {
  renderPage({ site: { demonstration: true, viewer: { ...SAMI, role: "moderator", team: true } } });
  expect(screen.getByRole("link", { name: "Réseau de démonstration" })).toHaveAttribute(
    "href",
    "/demonstration/reseau",
  );
});

test("a bank that is no demonstration says nothing of the kind", () => {
  renderPage({});
  expect(screen.queryByText(/inventés/)).toBeNull();
});

test("the search keeps its words on the page of results", () => {
  renderPage({ path: "/recherche?q=virement" });
  expect(screen.getByRole("searchbox", { name: "Rechercher dans les questions et les idées" })).toHaveValue("virement");
});

test("the whole shell speaks English too", () => {
  renderPage({ site: { lang: "en" } });
  expect(screen.getByRole("link", { name: "Ask or propose" })).toBeInTheDocument();
});
