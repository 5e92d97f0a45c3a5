// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import { ComposePage } from "./compose-page.tsx";
import type { ComposeReply } from "./compose-reply.ts";
import type { AccountView, ComposeView } from "./compose-view.ts";

const link = (ref: string) => `https://etvous.example/questions/7?de=${ref}`;

function accountOn(network: AccountView["network"], id: number, given: Partial<AccountView> = {}): AccountView {
  const ref = `abcdefg${id}`;
  return {
    ...{ id, network, handle: `@banque-${id}`, name: "La banque", fourEyes: false, before: null, opens: null, ref },
    ...{ limits: limitsOf({ network, limits: null }), link: link(ref) },
    proposal: {
      text: `Pourquoi ?\n\nParce que.\n\n${link(ref)}`,
      chain: `Pourquoi ?\n\n${link(ref)}\n\n---\n\nParce que.`,
    },
    ...given,
  };
}

const view = (given: Partial<ComposeView> = {}): ComposeView => ({
  thread: { id: 7, kind: "question", title: "Pourquoi ?", path: "/questions/7/pourquoi", lang: "fr" },
  told: {
    ...{ subject: "answer", subjectId: 9, hash: "0".repeat(64), html: "<p>Parce que.</p>" },
    ...{ at: new Date("2026-03-14T09:30:00Z"), status: null, confirmed: false },
  },
  accounts: [accountOn("bluesky", 2), accountOn("linkedin", 3)],
  broken: [],
  card: { path: "/cartes/questions/7/x.png?lang=fr", alt: "Question : Pourquoi ?" },
  people: [{ name: "Léa Marchand", handle: "lea-m" }],
  taken: null,
  ...given,
});

const reply = (given: Partial<ComposeReply>): ComposeReply => ({
  ...{ values: {}, notice: null, problems: [], told: [], secrets: [] },
  ...given,
});

const NOA = { handle: "noa", name: "Noa", role: "adviser", team: true, avatar: null } as const;
const show = (given: Partial<ComposeView> = {}, said: ComposeReply | null = null) =>
  renderScreen(<ComposePage view={view(given)} reply={said} />, { site: { viewer: NOA } });
const section = (name: string) => within(screen.getByRole("region", { name: new RegExp(`^${name}`) }));

describe("composing", () => {
  test("proposes a text for each account, with its length as the network counts it", () => {
    show();
    const bluesky = section("Bluesky");
    expect(bluesky.getByRole("checkbox", { name: "Bluesky" })).toBeChecked();
    const text = bluesky.getByRole("textbox", { name: "Texte pour Bluesky" });
    expect(text).toHaveValue(`Pourquoi ?\n\nParce que.\n\n${link("abcdefg2")}`);
    expect(text).toHaveAccessibleDescription("70 / 300");
    expect(section("LinkedIn").queryByRole("radio", { name: "Une suite" })).not.toBeInTheDocument();
  });

  test("counts and shows what is typed", async () => {
    show();
    const text = section("Bluesky").getByRole("textbox", { name: "Texte pour Bluesky" });
    await userEvent.clear(text);
    await userEvent.type(text, "Un 👍🏽");
    expect(text).toHaveAccessibleDescription("4 / 300");
    expect(section("Bluesky").getAllByText("Un 👍🏽").length).toBeGreaterThan(1);
    await userEvent.click(text);
    await userEvent.paste("é".repeat(300));
    expect(text).toHaveAccessibleDescription("304 / 300 – 4 de trop");
  });

  test("numbers a chain, its link in the first post", () => {
    show();
    const [one] = section("Bluesky").getAllByRole("group", { name: "Ce que l’on verra, à peu près" }).slice(1);
    if (!one) throw new Error("there is no preview of the chain");
    const posts = within(one).getAllByRole("listitem");
    expect(posts.map((post) => post.textContent)).toEqual([
      expect.stringContaining("Pourquoi ? (1/2)"),
      expect.stringContaining("Parce que. (2/2)"),
    ]);
    expect(within(one).getByText("1 sur 2")).toBeVisible();
  });

  test("warns of a name as it is typed, and says in the form that it has", async () => {
    const { container } = show();
    await userEvent.type(section("Bluesky").getByRole("textbox", { name: "Texte pour Bluesky" }), " Léa demande");
    expect(section("Bluesky").getByText(/le nom d’une personne qui participe au fil : « Léa »/)).toBeVisible();
    expect(container.querySelector("input[name=named]")).toHaveValue("Léa");
  });

  test("shows the picture with its words, and neither once it is left out", async () => {
    show();
    const bluesky = section("Bluesky");
    expect(bluesky.getAllByRole("img", { name: "Question : Pourquoi ?" })[0]).toHaveAttribute(
      "src",
      "/cartes/questions/7/x.png?lang=fr",
    );
    await userEvent.click(bluesky.getByRole("checkbox", { name: "Joindre l’image du fil" }));
    expect(bluesky.queryByRole("img", { name: "Question : Pourquoi ?" })).not.toBeInTheDocument();
  });

  test("leaves out an account that has told it already, and says where", () => {
    const before = {
      id: 12,
      ref: "mnpqrstu",
      state: "sent",
      url: "https://reseau.example/12",
      at: new Date("2026-03-10T09:30:00Z"),
    } as const;
    show({ accounts: [accountOn("bluesky", 2, { before })] });
    const box = section("Bluesky").getByRole("checkbox", { name: "Bluesky" });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/Déjà publié/);
    expect(screen.getByRole("link", { name: "Suivre cette publication" })).toHaveAttribute(
      "href",
      "/equipe/publications/12",
    );
    expect(screen.getByRole("link", { name: /La voir sur le réseau/ })).toHaveAttribute(
      "href",
      "https://reseau.example/12",
    );
  });

  test("says who else must agree, and which account no longer answers", () => {
    show({
      accounts: [accountOn("mastodon", 4, { fourEyes: true })],
      broken: [{ id: 5, network: "x", handle: "@banque" }],
    });
    expect(section("Mastodon").getByText("Une autre personne devra donner son accord")).toBeVisible();
    expect(screen.getByText(/^X \(@banque\) n’accepte plus nos identifiants/)).toBeVisible();
  });
});

describe("without an account", () => {
  test("an adviser is told who connects them", () => {
    show({ accounts: [] });
    expect(screen.getByText(/Un administrateur doit d’abord relier/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Relier un compte" })).not.toBeInTheDocument();
  });

  test("an administrator is led there", () => {
    const site = { viewer: { ...NOA, role: "admin" } } as const;
    renderScreen(<ComposePage view={view({ accounts: [] })} reply={null} />, { site });
    expect(screen.getByRole("link", { name: "Relier un compte" })).toHaveAttribute("href", "/admin/reseaux");
  });
});

describe("a form that came back", () => {
  test("says each thing to mend beside its field and above the form, and keeps what was typed", () => {
    const problem = { key: "too-long", field: "text-2", accountId: 2, length: 312, most: 300 } as const;
    const values = { "include-2": "1", "ref-2": "mnpqrstu", "text-2": "Le mien" };
    show(
      {},
      reply({ problems: [problem, { key: "date-past", field: "sendAt" }], values: { ...values, when: "later" } }),
    );
    expect(screen.getByRole("link", { name: /^Bluesky.: C’est trop long.: 312 sur 300\.$/ })).toHaveAttribute(
      "href",
      "#text-2",
    );
    const text = section("Bluesky").getByRole("textbox", { name: "Texte pour Bluesky" });
    expect(text).toHaveValue("Le mien");
    expect(text).toHaveAccessibleDescription(/C’est trop long.: 312 sur 300\./);
    expect(screen.getByRole("radio", { name: "Plus tard" })).toBeChecked();
    expect(screen.getByLabelText("Jour et heure")).toHaveAccessibleDescription(/Ce moment est passé/);
  });

  test("quotes the words that may not leave", () => {
    show({}, reply({ notice: "secrecy", told: [{ kind: "balance", words: "votre solde est de 12 €" }] }));
    expect(screen.getByRole("alert")).toHaveTextContent("secret bancaire");
    expect(screen.getByRole("alert").parentElement).toHaveFocus();
    expect(screen.getByText("« votre solde est de 12 € »")).toBeVisible();
  });

  test("after a correction offers to begin again", () => {
    show({}, reply({ notice: "changed" }));
    expect(screen.getByRole("alert")).toHaveTextContent("La réponse a été corrigée");
    expect(screen.getByRole("link", { name: "Repartir de la nouvelle réponse" })).toBeVisible();
  });
});
