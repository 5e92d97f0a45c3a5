import { digitsFrom, valueAfter, wordSet } from "./called-values.ts";
import { stretchOf } from "./digit-groups.ts";
import { holdsDate, isAmount } from "./number-context.ts";
import type { SecretKind } from "./secrets.ts";
import { after, before, type Found, isLetter, type Signs } from "./signs.ts";

/** What people call the numbers by which the bank knows them. */
const NAMES: [kind: SecretKind, name: RegExp, fewest: number][] = [
  [
    "client",
    /\b(?:clients?|clientes?|customer|abonnee?|identifiant|identifiants|user ?id|login|usager|numero (?:de connexion|d'utilisateur|utilisateur)|societaire|adherent|client ?id|num client)\b/g,
    5,
  ],
  [
    "account",
    /\b(?:comptes?|accounts?|acct|contrats?|contract|livret|pel|pea|cel|ldds|rib|iban|pret|loan|assurance vie)\b/g,
    5,
  ],
  ["card", /\b(?:cartes?|cb|card|visa|mastercard)\b/g, 13],
];
const FILLERS = wordSet(
  "assurance vie habitation auto connexion utilisateur n no num numero numeros number id de du la le l mon ma votre vos est c cest is the my our of client cliente bancaire banque bank courant cheque cheques joint " +
    "epargne credit bleue bleu visa mastercard premier gold internet acces en ligne espace personnel personal savings current checking " +
    "compte account suivant following voici identifiant a chiffres debit mobile livret jeune pro professionnel internet etait was abonne reference ref",
);
const NUMBERED = /\b(?:n|no|num|numero|number|id|identifiants?|login|abonnee?|ref|reference)\b|n°/;
const OTHER_NAME = /\b(?:code|service|relation|satisfaction|avis|espace|cotation) $/;

/** Numbers that the text calls an account's, a client's or a contract's; and a French RIB, which needs no name. */
export function findCalledNumbers(signs: Signs): Found[] {
  return [...NAMES.flatMap((name) => called(signs, name)), ...named(signs), ...findRibs(signs)];
}

function called(signs: Signs, [kind, name, fewest]: (typeof NAMES)[number]): Found[] {
  const found: Found[] = [];
  for (const match of signs.text.matchAll(name)) {
    const end = match.index + match[0].length;
    const start = valueAfter(signs, end, FILLERS);
    const place = start === null ? null : numberAt(signs, start, fewest);
    if (
      place &&
      start !== null &&
      isRoundSum(signs.text.slice(place.from, place.to), before(signs, start, start - match.index + 12))
    )
      continue;
    if (place && !OTHER_NAME.test(before(signs, match.index, 14))) found.push({ kind, ...place });
  }
  return found;
}

/** "PEL 61200", "un prêt de 150 000": a sum, unless the text says that it is a number. */
function isRoundSum(number: string, called: string): boolean {
  return (
    /^[1-9]\d{0,2}(?: ?\d{3}){0,2}$/.test(number) &&
    /^\d{1,5}00$/.test(number.replaceAll(" ", "")) &&
    !NUMBERED.test(called)
  );
}

/** At least so many digits, after up to four letters; not an amount, a date or a year. */
function numberAt(signs: Signs, start: number, fewest: number): { from: number; to: number } | null {
  const letters = /^[a-z]{0,4}(?=[ -]?\d)/.exec(signs.text.slice(start, start + 6))?.[0].length ?? 0;
  if (letters > 0 && fewest > 5) return null;
  const from = start + letters + (letters > 0 && /[ -]/.test(signs.text.charAt(start + letters)) ? 1 : 0);
  const { to: end, digits } = digitsFrom(signs, from, 34);
  // The key of an account is often a letter: "0123456A".
  const to = isLetter(signs.text[end]) && !isLetter(signs.text[end + 1]) ? end + 1 : end;
  const place = { from: start, to };
  if (digits.length < fewest || isLetter(signs.text[to])) return null;
  return isAmount(signs, place) || holdsDate(signs, place) ? null : place;
}

const NAMED_AFTER =
  /^[ ,:-]{0,3}(?:(?:c ?'?est |est |is |voila |= ?|\()(?:bien )?(?:mon |ma |le |my |votre |the |son )?|(?:mon |my ))(?:(?:n[°o]?|numero|number|identifiant) ?(?:de )?)?(?:du )?(compte|client|contrat|abonne|account|customer|identifiant)\b/;

/** "12345678 est mon numéro client". */
function named(signs: Signs): Found[] {
  const found: Found[] = [];
  for (const match of signs.text.matchAll(/(?<![\da-z])\d{5,24}(?![\da-z])/g)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const name = NAMED_AFTER.exec(after(signs, to, 60))?.[1];
    if (name) found.push({ kind: /compte|contrat|account/.test(name) ? "account" : "client", from, to });
  }
  return found;
}

const RIB_LENGTH = 23;

/** Bank, branch, account and key: 23 digits whose key is right. */
function findRibs(signs: Signs): Found[] {
  return signs.runs.flatMap((run) =>
    run.firsts.flatMap((first, group) => {
      const stretch = isRib(run.digits.slice(first, first + RIB_LENGTH)) ? stretchOf(run, group, RIB_LENGTH) : null;
      // A table's figures, one a paragraph, are no account.
      const isTable = stretch !== null && signs.text.slice(stretch.from, stretch.to).includes("\n\n");
      return stretch && !isTable ? [{ kind: "account" as const, from: stretch.from, to: stretch.to }] : [];
    }),
  );
}

function isRib(digits: string): boolean {
  if (digits.length < RIB_LENGTH) return false;
  const [bank, branch, account, key] = [
    digits.slice(0, 5),
    digits.slice(5, 10),
    digits.slice(10, 21),
    digits.slice(21),
  ];
  return (89 * Number(bank) + 15 * Number(branch) + 3 * Number(account) + Number(key)) % 97 === 0;
}
