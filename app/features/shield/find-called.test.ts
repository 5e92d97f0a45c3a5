import { expect, test } from "vitest";
import type { SecretKind } from "./secrets.ts";
import { shield } from "./shield.ts";

function maskedIn(text: string): string[] {
  return shield(text, { lang: "fr" }).masks.map(
    ({ kind, start, length }) => `${kind}: ${text.slice(start, start + length)}`,
  );
}

const CALLED: [kind: SecretKind, value: string, text: string][] = [
  ["client", "12345678", "mon numéro client est 12345678"],
  ["client", "87541236", "identifiant 8 chiffres : 87541236"],
  ["client", "5541209", "numéro d'abonné 5541209"],
  ["client", "99887766", "customer number: 99887766"],
  ["client", "44120578", "44120578 est mon identifiant"],
  ["account", "00012345678", "compte n° 00012345678"],
  ["account", "0451237890A", "numéro de compte 0451237890A"],
  ["account", "84512039", "contrat n° 84512039"],
  ["account", "30004 00828 00012345678 41", "Voici 30004 00828 00012345678 41"],
  ["email", "lea.martin@exemple.fr", "à lea.martin@exemple.fr."],
  ["email", "lea (at) exemple point fr", "C’est lea (at) exemple point fr"],
  ["email", "lea[at]exemple.fr", "C’est lea[at]exemple.fr, merci"],
  ["email", "jean point martin arobase exemple point fr", "mail : jean point martin arobase exemple point fr"],
  ["code", "4512", "mon code est 4512"],
  ["code", "4512", "4512, c’est mon code secret"],
  ["code", "482913", "code reçu par SMS 482913"],
  ["code", "1234", "PIN 1234"],
  ["code", "123", "cryptogramme 123"],
  ["code", "A7K2P9", "le code d’activation A7K2P9 est refusé"],
  ["code", "Soleil2024", "mot de passe : Soleil2024."],
  ["code", "azerty", "mot de passe = azerty"],
  ["code", "4821", "my code is 4821"],
];

test.each(CALLED)("the %s %s is masked in “%s”", (kind, value, text) => {
  expect(maskedIn(text)).toEqual([`${kind}: ${value}`]);
});

test.each([
  "code postal 75012",
  "code promo RENTREE24",
  "code APE 4711F",
  "code banque 30004, code guichet 00828",
  "le code IBAN, le code 3D Secure",
  "le code civil, article 1231-5",
  "error code 1045",
  "le code à 6 chiffres",
  "le code est valable 300 secondes",
  "mot de passe oublié : comment faire ?",
  "mot de passe : que faire ?",
  "mon mot de passe est refusé",
  "mon compte de 15 000 € et mon compte 2024",
  "client depuis 1987",
  "dossier 45120078, commande 45120079, référence 45120080",
  "Merci @exemple.fr et @lea.martin",
  "Rendez-vous at exemple.fr",
])("“%s” stays as it is", (text) => {
  expect(shield(text, { lang: "en" })).toEqual({ text, masks: [] });
});

test("each kind has its words, in the language of the text", () => {
  expect(shield("mon code est 4512", { lang: "fr" }).text).toBe("mon code est [code masqué]");
  expect(shield("my code is 4512", { lang: "en" }).text).toBe("my code is [code hidden]");
});

test.each([
  ["**FR76 3000 6000 0112 3456 7890 189**", "**[IBAN masqué]**"],
  ["**FR76** _3000_ 6000 0112 3456 7890 189 oui", "[IBAN masqué] oui"],
  ["le [FR76](https://exemple.fr) 3000 6000 0112 3456 7890 189", "le [IBAN masqué]"],
  ["le <b>FR76</b> 3000 6000 0112 3456 7890 189", "le [IBAN masqué]"],
  [
    "[ici](https://exemple.fr/?id=FR7630006000011234567890189) même",
    "[ici](https://exemple.fr/?id=[IBAN masqué]) même",
  ],
  ['<a href="mailto:lea@exemple.fr">moi</a>', '<a href="mailto:[adresse e-mail masquée]">moi</a>'],
])("what was marked up is not left open: %s", (text, shielded) => {
  expect(shield(text, { lang: "fr" }).text).toBe(shielded);
});

test.each(["mon PEL 61200", "un prêt 150 000 sur 25 ans", "mon compte : 15 000", "abattement assurance vie 152500"])(
  "%j tells a sum, which stays",
  (text) => {
    expect(shield(text, { lang: "fr" }).text).toBe(text);
  },
);

test.each(["compte n° 1234500", "numéro de compte 61200", "identifiant 1234500", "compte 12345600"])(
  "%j is masked, round as it is",
  (text) => {
    expect(maskedIn(text)).toHaveLength(1);
  },
);
