import { expect, inject, test } from "vitest";
import { mainOf, noticeOf, wordsOf } from "./page.ts";
import { newMember } from "./people.ts";
import { openBrowser } from "./plain-browser.ts";

const site = inject("site");

const spam = (word: string) => ({
  title: `Service des clients ${word}`,
  body: `Votre compte sera bloqué : écrivez au support ${word} sur WhatsApp, validez sur http://sg-securite-${word}.example/`,
  theme: "appli",
});

test("what looks like spam waits for a person: its author is told so, and nobody else sees it", async () => {
  const member = await newMember(site);
  const sent = await member.submit(await member.visit("/questions/nouvelle"), { fill: spam("sedan") });
  expect(sent.path).toBe("/questions?fait=held");
  expect(noticeOf(sent)).toContain("Votre texte attend qu’une personne le relise");
  expect(wordsOf(mainOf(sent))).not.toContain("sedan");
  expect(wordsOf(mainOf(await openBrowser(site).visit("/recherche?q=sedan")))).not.toContain("Service des clients");
});

test("a newcomer's next text comes back with a sentence, and with everything that was typed", async () => {
  const member = await newMember(site);
  await member.submit(await member.visit("/questions/nouvelle"), { fill: spam("givet") });
  const fill = { title: "Comment changer d’agence ?", body: "Je déménage à Givet.", theme: "agences" };
  const refused = await member.send(await member.visit("/questions/nouvelle"), { fill });
  expect(refused.status).toBe(409);
  expect(wordsOf(mainOf(refused))).toContain("Une de vos contributions attend d’être relue");
  expect(refused.text).toContain("Je déménage à Givet.");
});

test("a visitor's question waits too, and its page says nothing to anybody", async () => {
  const visitor = openBrowser(site);
  const fill = { ...spam("rethel"), email: "rethel@web.example" };
  const sent = await visitor.submit(await visitor.visit("/questions/nouvelle"), { fill });
  expect(noticeOf(sent)).toContain("Votre texte attend qu’une personne le relise");
  const mails = wordsOf(mainOf(await visitor.visit("/demonstration/courrier")));
  expect(mails).not.toContain("rethel@web.example");
});
