import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { FormReply } from "#app/features/forms/reply.ts";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { AccountPage } from "./account-page.tsx";
import { AccountsPage, type AccountsPageProps } from "./accounts-page.tsx";
import type { Asked } from "./connect-form.tsx";
import type { AccountLine } from "./list-accounts.server.ts";

const at = new Date("2026-03-14T09:30:00.000Z");
const account: AccountLine = {
  ...{ id: 7, network: "mastodon", server: "https://social.example", handle: "@banque@social.example" },
  ...{ name: "La banque", url: "https://social.example/@banque", state: "connected", trouble: null, fourEyes: false },
  ...{ connectedAt: at, connectedBy: { name: "Adèle", handle: "adele" }, checkedAt: at, posts: 12, waiting: 0 },
};
const asked: Asked = {
  network: "mastodon",
  fields: [
    { name: "server", secret: false, fallback: null, optional: false },
    { name: "accessToken", secret: true, fallback: null, optional: false },
    { name: "version", secret: false, fallback: "v2", optional: true },
  ],
  gateway: null,
  server: null,
};
const federation = { on: true, addresses: ["@officiel@etvous.example"], followers: 3 };

function list(given: Partial<AccountsPageProps> = {}) {
  const page = { accounts: [], connectable: ["bluesky", "mastodon"] as const, asked: null, federation, sent: null };
  renderScreen(<AccountsPage {...page} connectable={[...page.connectable]} {...given} />, { path: "/admin/reseaux" });
}

function one(given: Partial<AccountLine> = {}, reply: FormReply | null = null) {
  renderScreen(<AccountPage account={{ ...account, ...given }} asked={asked} sent={reply && { reply }} />, {
    path: "/admin/reseaux/7",
  });
}

const refused = (values: Record<string, string>, given: Partial<FormReply> = {}): FormReply => ({
  ...{ values, errors: {}, form: null, ...given },
});

it("explains what accounts are for while there is none, and offers each network", () => {
  list();
  expect(screen.getByRole("heading", { name: "Aucun compte n’est connecté" })).toBeVisible();
  const mastodon = screen.getByRole("link", { name: "Mastodon" });
  expect(mastodon).toHaveAttribute("href", "/admin/reseaux?reseau=mastodon#connecter");
  expect(screen.queryByRole("button", { name: "Essayer et connecter" })).toBeNull();
});

it("tells of each account where it stands, and what is wrong with it", () => {
  list({
    accounts: [
      account,
      { ...account, id: 8, name: "L’autre", state: "broken", trouble: "unauthorized", fourEyes: true, waiting: 2 },
      { ...account, id: 9, name: "L’ancien", state: "disconnected", connectedBy: null, checkedAt: null },
    ],
  });
  const lines = within(screen.getByRole("region", { name: "Comptes" })).getAllByRole("listitem");
  expect(lines.map((line) => within(line).getByRole("link").getAttribute("href"))).toEqual([
    "/admin/reseaux/7",
    "/admin/reseaux/8",
    "/admin/reseaux/9",
  ]);
  expect(lines[0]).toHaveTextContent("Connecté");
  expect(lines[0]).toHaveTextContent(/12 publications en ligne.*Connecté le 14 mars 2026 par Adèle/);
  expect(lines[1]).toHaveTextContent(/À deux.*À réparer.*le réseau ne reconnaît plus nos identifiants/);
  expect(lines[1]).toHaveTextContent("2 envois en attente");
  expect(lines[2]).toHaveTextContent(/Déconnecté.*Pas encore testé/);
});

it("asks for what a network needs, secrets as secrets, and says where they are made", () => {
  list({ asked });
  expect(screen.getByText(/Nouvelle application/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Adresse du serveur" })).toHaveAttribute("name", "field-server");
  const token = screen.getByLabelText("Jeton d’accès");
  expect(token).toHaveAttribute("type", "password");
  expect(token).toHaveAttribute("autocomplete", "off");
  expect(token).toHaveAttribute("name", "secret-accessToken");
  expect(screen.getByRole("textbox", { name: "Version de l’interface (facultatif)" })).toHaveAccessibleDescription(
    /^Laissé vide\s: v2$/,
  );
  expect(screen.getByRole("link", { name: "Mastodon" })).toHaveAttribute("aria-current", "true");
});

it("says why credentials were refused, keeps what is no secret, and nothing that is", () => {
  const values = { intent: "connect", "field-server": "social.example", "secret-accessToken": "jamais" };
  list({ asked, sent: { reply: refused(values, { form: "trouble-unauthorized" }), said: "401" } });
  expect(screen.getByRole("alert")).toHaveTextContent("Le réseau ne reconnaît pas ces identifiants.");
  expect(screen.getByText(/Le réseau a dit : 401\. Rien n’est enregistré\./)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Adresse du serveur" })).toHaveValue("social.example");
  expect(screen.getByLabelText("Jeton d’accès")).toHaveValue("");
  expect(document.body.innerHTML).not.toContain("jamais");
});

it("says which field is missing", () => {
  list({ asked, sent: { reply: refused({ intent: "connect" }, { errors: { "secret-accessToken": ["missing"] } }) } });
  expect(screen.getByRole("link", { name: /^Jeton d’accès\s: Remplissez ce champ\.$/ })).toHaveAttribute(
    "href",
    "#secret-accessToken",
  );
  expect(screen.getByLabelText("Jeton d’accès")).toBeInvalid();
});

it("shows under which addresses the site itself is followed, or that it is not", () => {
  list();
  const card = screen.getByRole("region", { name: "Fédivers" });
  expect(card).toHaveTextContent("@officiel@etvous.example");
  expect(card).toHaveTextContent("3 abonnés");
});

it("offers to test, to ask for a second person, to replace and to let go", () => {
  one({ waiting: 3 });
  expect(screen.getByRole("button", { name: "Tester maintenant" })).toBeVisible();
  const ask = screen.getByRole("button", { name: "Demander une deuxième personne" });
  expect(ask.closest("form")).toHaveFormValues({ intent: "second-person", yes: "1" });
  expect(screen.getByText(/3 envois en attente seront annulés/)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Adresse du serveur", hidden: true })).not.toBeVisible();
});

it("opens the way to mend an account that is broken", () => {
  one({ state: "broken", trouble: "unreadable", fourEyes: true });
  expect(screen.getByText(/chiffrés avec une clé que le site n’a plus.*Rien n’en part/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Essayer et remplacer" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Ne plus la demander" })).toBeVisible();
});

it("offers a disconnected account nothing but to be connected again", () => {
  one({ state: "disconnected" });
  expect(screen.getByRole("heading", { name: "Reconnecter" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tester maintenant" })).toBeNull();
  expect(screen.queryByText("Effacer les identifiants et déconnecter")).toBeNull();
});

it("tells a refusal beside the form that it is about", () => {
  one({}, refused({ intent: "replace" }, { form: "another-account" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Ces identifiants ouvrent un autre compte que celui-ci.");
  expect(screen.getByRole("button", { name: "Essayer et remplacer" })).toBeVisible();
});
