import { expect, test } from "vitest";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import type { AccountView } from "./compose-view.ts";
import { draftOf, partsOf } from "./drafts.ts";
import { openedWith } from "./open-with.ts";

const link = (ref: string) => `https://etvous.example/questions/7?de=${ref}`;
const account = (id: number, network: AccountView["network"] = "bluesky"): AccountView => ({
  ...{ id, network, handle: "@banque.example", name: "La banque", fourEyes: false, before: null, opens: null },
  ...{ limits: limitsOf({ network, limits: null }), ref: "mnpqrstu", link: link("mnpqrstu") },
  proposal: { text: "Proposé", chain: "Proposé en suite" },
});
const said = (parts: string[], alt: string | null = "Ma carte.") => ({
  accountId: 3,
  content: { parts, lang: "fr" as const, link: link("abcdefgh"), alt },
});
const draft = (of: AccountView, taken: ReturnType<typeof said>) =>
  draftOf(openedWith(of, taken, "La carte."), null, "La carte.");

test("a text opens with its account, and the link of what will leave", () => {
  const opened = draft(account(3), said([`Mes mots. ${link("abcdefgh")}`]));
  expect(opened).toMatchObject({ include: true, mode: "one", text: `Mes mots. ${link("mnpqrstu")}`, alt: "Ma carte." });
  expect(opened.picture).toBe(true);
});

test("a chain opens as one, and leaves with the same texts", () => {
  const opened = draft(account(3), said([`Un (1/2)\n\n${link("abcdefgh")}`, "Deux (2/2)"], null));
  expect(opened).toMatchObject({ mode: "chain", text: "Proposé", picture: false });
  expect(partsOf(opened, link("mnpqrstu"))).toEqual([`Un (1/2)\n\n${link("mnpqrstu")}`, "Deux (2/2)"]);
});

test("where the network takes no chain any more, its texts are one", () => {
  const opened = draft(account(3, "linkedin"), said([`Un (1/2)\n\n${link("abcdefgh")}`, "Deux (2/2)"]));
  expect(opened).toMatchObject({ mode: "one", text: `Un\n\n${link("mnpqrstu")}\n\nDeux` });
});

test("other accounts stay out of it, and were another told before, its own goes in", () => {
  expect(draft(account(4), said(["Un"]))).toMatchObject({ include: false, text: "Proposé", picture: true });
  const before = { id: 8, ref: "abcdefgh", state: "failed", url: null, at: new Date(0) } as const;
  expect(draft({ ...account(3), before }, said(["Un"])).include).toBe(true);
});

test("what was typed since wins", () => {
  const values = { "ref-3": "abcdefgh", "include-3": "1", "mode-3": "one", "text-3": "Retouché", "chain-3": "" };
  const opened = draftOf(openedWith(account(3), said(["Un (1/2)", "Deux (2/2)"]), "La carte."), values, "La carte.");
  expect(opened).toMatchObject({ mode: "one", text: "Retouché", picture: false });
});
