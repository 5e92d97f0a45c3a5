import { describe, expect, test } from "vitest";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import { problemsOf } from "./check-draft.ts";
import type { AccountView } from "./compose-view.ts";
import { type Draft, draftOf, linkOf, partsOf } from "./drafts.ts";
import { shownText } from "./shown-link.ts";

const link = "https://etvous.example/questions/7?de=abcdefgh";
const account = (given: Partial<AccountView> = {}): AccountView => ({
  ...{ id: 3, network: "bluesky", handle: "@banque.example", name: "La banque", fourEyes: false, before: null },
  ...{ limits: limitsOf({ network: "bluesky", limits: null }), ref: "abcdefgh", link, opens: null },
  proposal: { text: `Texte\n\n${link}`, chain: `Un\n\n${link}\n\n---\n\nDeux` },
  ...given,
});
const draft = (given: Partial<Draft> = {}): Draft => ({ ...draftOf(account(), null, "Une carte."), ...given });
const keys = (given: Partial<Draft>, of = account()) => problemsOf(draft(given), of, link).map(({ key }) => key);

describe("a draft", () => {
  test("as it is proposed has nothing to mend", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ mode: "chain" })).toEqual([]);
  });

  test.each([
    ["empty", { text: " " }, ["text-missing"]],
    ["without its link", { text: "Texte" }, ["link-missing"]],
    ["with another link", { text: `Texte ${link}x` }, ["link-missing"]],
    ["too long", { text: `${"é".repeat(300)} ${link}` }, ["too-long"]],
    ["whose picture is not described", { alt: "  " }, ["alt-missing"]],
    ["whose picture is described at length", { alt: "x".repeat(2001) }, ["alt-too-long"]],
    ["of a chain without its link", { mode: "chain", chain: "Un\n---\nDeux" }, ["link-missing"]],
    ["of a chain without end", { mode: "chain", chain: `${link}${"\n---\nx".repeat(41)}` }, ["too-many-parts"]],
  ] as const)("%s is refused", (_, given, expected) => {
    expect(keys(given)).toEqual(expected);
  });

  test("may end a sentence with its link", () => {
    expect(keys({ text: `Tout est là : ${link}.` })).toEqual([]);
  });

  test("without a picture needs no description", () => {
    expect(keys({ picture: false, alt: "" })).toEqual([]);
  });

  test("as a chain is for networks that take one", () => {
    const linkedin = account({ network: "linkedin", limits: limitsOf({ network: "linkedin", limits: null }) });
    expect(keys({ mode: "chain" }, linkedin)).toEqual(["no-chain"]);
  });

  test("says which post of a chain is too long, and by how much", () => {
    const chain = `Un ${link}\n---\n${"x".repeat(310)}`;
    expect(problemsOf(draft({ mode: "chain", chain }), account(), link)).toEqual([
      { key: "part-too-long", field: "chain-3", accountId: 3, length: 316, most: 300, part: 2 },
    ]);
  });

  test("keeps what was typed and its own link when the page is drawn anew", () => {
    const values = { "ref-3": "mnpqrstu", "text-3": "Le mien", "mode-3": "chain" };
    const kept = draftOf(account(), values, "Une carte.");
    expect(kept).toMatchObject({ include: false, picture: false, mode: "chain", text: "Le mien" });
    expect(linkOf(account(), kept)).toBe("https://etvous.example/questions/7?de=mnpqrstu");
  });

  test("is left out at first where the account has told it already", () => {
    const before = { id: 1, ref: "mnpqrstu", state: "sent", url: null, at: new Date(0) } as const;
    expect(draftOf(account({ before }), null, "").include).toBe(false);
  });

  test("of one post has no number", () => {
    expect(partsOf({ mode: "chain", text: "", chain: "Un seul" }, link)).toEqual(["Un seul"]);
  });
});

describe("the limits of an account", () => {
  const own = { most: 1000, altMost: 1500, edits: true, chains: true, hears: true };

  test("are those that its server told", () => {
    expect(limitsOf({ network: "mastodon", limits: JSON.stringify(own) })).toEqual(own);
  });

  test.each([null, "", "{", "[]", '{"most":"x"}'])("are those of its network where the account says %j", (limits) => {
    expect(limitsOf({ network: "mastodon", limits }).most).toBe(500);
  });
});

test.each([
  ["x", "etvous.example/questions/7…"],
  ["mastodon", "etvous.example/questions/7?de=…"],
  ["facebook", link],
] as const)("a link on %s is shown as %s", (network, shown) => {
  expect(shownText(`Lire ${link} ici`, network)).toEqual([
    { text: "Lire ", link: false },
    { text: shown, link: true },
    { text: " ici", link: false },
  ]);
});
