import { expect, test } from "vitest";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import { plainText } from "./plain-text.server.ts";

const plain = (markdown: string) => plainText(renderMarkdown(passShield(markdown).text).html);

test.each([
  ["**Oui**, dans l’[appli](https://banque.example/appli).", "Oui, dans l’appli."],
  ["# Titre\n\nUn\ndeux\n\nTrois", "Titre\n\nUn\ndeux\n\nTrois"],
  ["Deux façons :\n\n- l’appli\n- le *guichet*\n\nVoilà.", "Deux façons :\n• l’appli\n• le guichet\n\nVoilà."],
  ["Voir https://banque.example/aide.", "Voir https://banque.example/aide."],
  ['a < b & c > d "e" &amp;', 'a < b & c > d "e" &'],
  ["| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"],
  ["Mon IBAN : FR76 3000 6000 0112 3456 7890 189", "Mon IBAN : [IBAN masqué]"],
])("%j is read as %j", (markdown, expected) => {
  expect(plain(markdown)).toBe(expected);
});
