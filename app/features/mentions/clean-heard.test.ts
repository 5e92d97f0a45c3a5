import { expect, test } from "vitest";
import type { Heard } from "#app/features/networks/port.ts";
import { cleanHeard, withoutServers } from "./clean-heard.ts";
import { addressOf, refusalToSend } from "./reply-text.ts";

const at = new Date("2026-11-27T10:00:00Z");
const heard: Heard = {
  remote: { id: "1", revision: null, url: null },
  kind: "mention",
  parentId: null,
  root: null,
  author: { id: "a", handle: "@lea@social.example", name: "", url: null, reach: null },
  text: "Bonjour",
  lang: "fr-FR",
  at,
};

function clean(given: Partial<Heard>) {
  return cleanHeard({ ...heard, ...given }, { lang: "fr" }, at);
}

test.each([
  ["a\u202eb\u2066c\u200bd\ufeffe", "abcde"],
  ["famille 👨‍👩‍👧 et drapeau 🇫🇷", "famille 👨‍👩‍👧 et drapeau 🇫🇷"],
  ["Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301algo", "Z\u0301\u0301\u0301\u0301\u0301\u0301algo"],
  ["un\r\n\n\n\n\ndeux", "un\n\ndeux"],
  ["\ud800 seul", "\ufffd seul"],
  ["می‌خواهم", "می‌خواهم"],
])("%j is kept as %j", (text, kept) => {
  expect(clean({ text })?.body).toBe(kept);
});

test("a handle has one at sign less, stands for a missing name, and the language is its first word", () => {
  expect(clean({})).toMatchObject({ author: { handle: "lea@social.example" }, lang: "fr" });
  expect(clean({ lang: "<x>" })?.lang).toBeNull();
  expect(clean({ author: { ...heard.author, name: "Léa 06 12 34 56 78" } })?.author.name).toBe(
    "Léa [téléphone masqué]",
  );
});

test("no identifier, or one without end, is nobody’s", () => {
  expect(clean({ remote: { ...heard.remote, id: "" } })).toBeNull();
  expect(clean({ remote: { ...heard.remote, id: "x".repeat(1001) } })).toBeNull();
  expect(clean({ author: { ...heard.author, id: "" } })).toBeNull();
  expect(clean({ author: { ...heard.author, reach: Number.NaN } })?.author.reach).toBeNull();
});

test("names of other servers are told from addresses", () => {
  expect(withoutServers("@a@b.example, (@c@d.example) et lea@exemple.fr")).toBe("@a, (@c) et lea@exemple.fr");
});

test.each([
  ["@lea@social.example Bonjour, nos agences ouvrent à 9 h.", null],
  ["Appelez le 06 12 34 56 78", { problem: "personal", quoted: ["06 12 34 56 78"] }],
  ["😀".repeat(301), { problem: "reply-too-long" }],
  ["😀".repeat(300), null],
])("whether %j may leave", (text, refusal) => {
  expect(refusalToSend(text, { network: "bluesky", most: 300, shielding: { lang: "fr" } })).toEqual(refusal);
});

test("what banking secrecy forbids does not leave, in the words that say it", () => {
  const asked = { network: "mastodon", most: 500, shielding: { lang: "fr" } } as const;
  expect(refusalToSend("Votre solde est de 312 €.", asked)).toMatchObject({ problem: "secrecy", told: [{}] });
});

test("Mastodon tells people by their names, Bluesky by what is answered", () => {
  expect([addressOf("mastodon", "lea@x.example"), addressOf("bluesky", "lea"), addressOf("mastodon", "")]).toEqual([
    "@lea@x.example ",
    "",
    "",
  ]);
});
