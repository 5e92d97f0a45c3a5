import { expect, test } from "vitest";
import { withoutMentions } from "./mentions.ts";

test.each([
  ["Merci @lea-m.", "Merci @compte-supprime."],
  ["@lea-m, (@lea-m) @Lea-M!", "@compte-supprime, (@compte-supprime) @compte-supprime!"],
  ["« @lea-m » et\n@lea-m", "« @compte-supprime » et\n@compte-supprime"],
  ["[sa page](/membres/lea-m)", "[sa page](/membres/compte-supprime)"],
  [
    "https://etvous.example/membres/lea-m?onglet=reponses",
    "https://etvous.example/membres/compte-supprime?onglet=reponses",
  ],
])("%j names nobody any more", (text, without) => {
  expect(withoutMentions(text, "lea-m")).toBe(without);
});

test.each(["@lea-m-2", "@lea-mb", "@lea", "pierre@lea-m.fr", "a.b@lea-m", "lea-m", "/membres/lea-m-2", "@lea-mé", ""])(
  "%j names somebody else, or nobody",
  (text) => {
    expect(withoutMentions(text, "lea-m")).toBe(text);
  },
);
