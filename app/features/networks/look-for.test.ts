import { describe, expect, it } from "vitest";
import { aPiece, NOW } from "../../../tests/strict-faults.ts";
import { lookFor, type Standing } from "./look-for.ts";

const remote = { id: "1", revision: null, url: null };
const standing = (changes: Partial<Standing> = {}): Standing => ({
  remote,
  text: aPiece().text,
  parentId: null,
  at: NOW,
  ...changes,
});

const found = { ok: true, value: { found: true, remote } };
const absent = { ok: true, value: { found: false } };

describe("looking for a piece among what stands on an account", () => {
  it.each([
    ["the same words", "L’été, déjà : banque.fr", "L’été, déjà : banque.fr"],
    ["another writing of an accent", "L’été", "L’e\u0301te\u0301"],
    ["spaces that the network has changed", "Des frais\u00a0?\nOui.", " Des frais ? Oui. "],
    ["an address to which the network has given a scheme", "Voir banque.fr/a", "Voir https://banque.fr/a"],
  ])("takes for it %s", (_name, text, there) => {
    expect(lookFor(aPiece({ text, link: null }), [standing({ text: there })])).toEqual(found);
  });

  it("takes for it what was written while the clocks differed, or at a time that nobody tells", () => {
    const at = new Date(NOW.getTime() - 9 * 60_000);
    expect(lookFor(aPiece(), [standing({ at })])).toEqual(found);
    expect(lookFor(aPiece(), [standing({ at: null })])).toEqual(found);
  });

  it.each([
    ["what is older than the request", { at: new Date(NOW.getTime() - 11 * 60_000) }],
    ["what answers something else", { parentId: "7" }],
    ["what says something else", { text: "Autre chose" }],
  ])("does not take for it %s", (_name, changes) => {
    expect(lookFor(aPiece(), [standing(changes)])).toEqual(absent);
  });

  it("leaves to a person other words with the same link", () => {
    const text = `Autre chose : ${aPiece().link?.href}`;
    expect(lookFor(aPiece(), [standing({ text })])).toMatchObject({ ok: false, trouble: { perhapsDone: true } });
    expect(lookFor(aPiece(), [standing({ text }), standing()])).toEqual(found);
  });

  it("knows a part of a chain, which bears no link, by its words alone", () => {
    const parent = { id: "7", revision: null, url: null };
    const part = aPiece({ text: "Deuxième partie", replyTo: { parent, root: parent } });
    const link = `Première partie : ${part.link?.href}`;
    expect(lookFor(part, [standing({ parentId: "7", text: link })])).toEqual(absent);
  });
});
