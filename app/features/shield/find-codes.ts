import { digitsFrom, valueAfter, wordSet } from "./called-values.ts";
import { addressBefore, holdsDate, isAmount, type Place } from "./number-context.ts";
import { after, before, type Found, isDigit, type Signs } from "./signs.ts";

const CODE =
  /(?<![a-z\d])(?:security code|code (?:de securite|visuel)|codes?(?! (?:banque|guichet))|c0de|digicode|passcode|pin|nip|otp|cvv2?|cvc2?|cvn|cryptogramme|cryptogram|crypto(?=[ :]{1,3}\d{3}(?!\d))|au dos(?: de (?:ma|la|sa) carte)?|on the back(?: of my card)?)(?![a-z])/g;
const PASSWORD = /\b(?:mots? de passe|mdp|password|passwd|pwd|passphrase|phrase secrete)\b/g;
const FILLERS = wordSet(
  "secret secrets secrete confidentiel confidentiels personnel perso pin de du la ma mon sa son le les carte cb bancaire bleue visa mastercard d l acces a securite " +
    "validation verification confirmation activation deverrouillage connexion authentification identification recu recue par sms mail message texto est c cest sont etait sera is was the " +
    "my me his her que qu j jai ai on m vous nous avez ont a envoye transmis communique donne suivant voici temporaire provisoire unique usage otp cvv cvc numero n no " +
    "number of for card bank banque sg reste devient plus change retrait paiement virement i got received sent to by text security access one time secret verification actuel nouveau ancien toujours bien donc quatre six huit chiffres digit digits " +
    "application appli app mobile espace ligne internet telephone smartphone visuel cryptogramme code et suivants tape tapez saisi compose ici in your from online banking pass debit credit " +
    "compte identifiant client pour confidential entered enter",
);
/** Codes that anybody may know. */
const PUBLIC_CODE =
  /\b(?:error|erreur|zip|post|postal|promo|promotional|discount|country|sort|area|source|bar|qr|swift|bic|voucher|coupon|referral|status|product|reason|exit|http|booking|tracking|merchant|category|mcc|bank|branch|dress|gift|naf|ape|invite|motif|iban|currency|vehicle|penal|civil|tax|labou?r|building|criminal) $|<\/?$/;
const UNITS =
  /^ ?(?:chiffres?|digits?|fois|times|minutes?|min\b|jours?|days|secondes?|seconds?|heures?|hours?|caracteres?|characters?|mois|ans?\b|tentatives?|essais|attempts|personnes|clients)/;

/** Codes, PINs, cryptograms and passwords that the text calls so. */
export function findCodes(signs: Signs): Found[] {
  return [...codes(signs), ...namedAfter(signs), ...passwords(signs)];
}

function codes(signs: Signs): Found[] {
  const found: Found[] = [];
  for (const match of signs.text.matchAll(CODE)) {
    if (PUBLIC_CODE.test(before(signs, match.index, 16)) || addressBefore(signs, { from: match.index })) continue;
    const name = match[0];
    const start = valueAfter(signs, match.index + name.length, FILLERS);
    if (start === null) continue;
    const to =
      codeEnd(signs, start, /^(?:cv|crypto|au|on|security|code )/.test(name) ? 3 : 4) ??
      mixedEnd(signs, start, name === "digicode" ? 1 : 2);
    if (to === null || (name === "codes" && isYear(signs, { from: start, to }))) continue;
    found.push({ kind: "code", from: start, to }, ...othersAfter(signs, to));
  }
  return found;
}

/** "Les codes 2024 des impôts". */
function isYear({ text }: Signs, { from, to }: Place): boolean {
  return (
    text[from - 1] === " " && /^(?:19|20)\d\d$/.test(text.slice(from, to)) && !/[:=]/.test(text.slice(from - 3, from))
  );
}

const MOST_OTHERS = 8;

/** "Mes codes sont 4512 et 7788", "ce n'est plus 4512 mais 7788". */
function othersAfter(signs: Signs, end: number): Found[] {
  const found: Found[] = [];
  let at = end;
  while (found.length < MOST_OTHERS) {
    const between = /^(?: ?[,;/] ?| )(?:(?:et|ou|puis|mais|and|or|but|then) )?(?=\d)/.exec(after(signs, at, 9))?.[0];
    const to = between ? codeEnd(signs, at + between.length, 4) : null;
    if (!between || to === null) break;
    found.push({ kind: "code", from: at + between.length, to });
    at = to;
  }
  return found;
}

/** The end of a code of digits that begins here. */
function codeEnd(signs: Signs, start: number, fewest: number): number | null {
  if (!isDigit(signs.text[start])) return null;
  const { to, digits } = digitsFrom(signs, start, 12);
  if (digits.length < fewest || digits.length > 12 || /[a-z]/.test(signs.text.charAt(to))) return null;
  if (/^\d+[.]\d+$/.test(signs.text.slice(start, to))) return null;
  const place = { from: start, to };
  return isAmount(signs, place) || holdsDate(signs, place) || UNITS.test(after(signs, to, 14)) ? null : to;
}

/** The end of letters and digits together, as codes to sign in have: at least two digits, and so many letters. */
function mixedEnd({ text }: Signs, start: number, fewest: number): number | null {
  const token = /^[a-z\d]+(?:-[a-z\d]+){0,3}(?![a-z\d])/.exec(text.slice(start, start + 25))?.[0] ?? "";
  if (/^[a-z]-\d{4,8}$/.test(token)) return start + token.length;
  const digits = token.replace(/\D/g, "").length;
  const letters = token.replace(/[^a-z]/g, "").length;
  return token.length >= 5 && digits >= 2 && letters >= fewest && !/\d(?:h|e|eme|ans?)$/.test(token)
    ? start + token.length
    : null;
}

const NAMED_AFTER =
  /^[ ,(:=-]{1,3}(?:c ?'?est |est |is |= ?)(?:bien )?(?:mon |ma |le |my |the )(?:code|pin|cvv|cryptogramme|mot de passe|password|secret code|pin code)\b(?! (?:postal|promo|ape|naf|banque|guichet|erreur))/;

/** "4512, c’est mon code secret". */
function namedAfter(signs: Signs): Found[] {
  const found: Found[] = [];
  for (const match of signs.text.matchAll(/(?<![\da-z])\d{3,10}(?![\da-z])/g)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (NAMED_AFTER.test(after(signs, to, 50))) found.push({ kind: "code", from, to });
  }
  return found;
}

/** What is said of passwords rather than in their place. */
const PROSE = wordSet(
  "minimum maximum min max moins oublie perdu bloque refuse expire incorrect invalide comment que quoi aide forgotten expired required obligatoire optionnel change modifie a il je on pourquoi faible fort " +
    "impossible merci how why what lost blocked wrong invalid weak strong non oui vide reset help trop toujours encore",
);

function passwords(signs: Signs): Found[] {
  const found: Found[] = [];
  for (const match of signs.text.matchAll(PASSWORD)) {
    const end = match.index + match[0].length;
    const start = valueAfter(signs, end, FILLERS);
    if (start === null) continue;
    const to = passwordEnd(signs, start, signs.text.slice(end, start));
    if (to !== null) found.push({ kind: "code", from: start, to });
  }
  return found;
}

/** One word with a digit in it; or any single word that is put after a colon or between quotes, and nothing after it. */
function passwordEnd(signs: Signs, start: number, between: string): number | null {
  const token = /^[^\s\u0001]{1,64}/.exec(after(signs, start, 64))?.[0].replace(/[.,;:!?)\]»"']+$/, "") ?? "";
  const place = { from: start, to: start + token.length };
  if (token.length < 4 || isAmount(signs, place) || holdsDate(signs, place)) return null;
  if (/\d/.test(token))
    return UNITS.test(after(signs, place.to, 14)) || /^\d+(?:e|eme|er)$/.test(token) ? null : place.to;
  const next = after(signs, place.to, 2);
  const quoted = /["«“]/.test(between) && /^ ?["»”·]/.test(next);
  const alone = quoted || (/[:=]/.test(between) && /^ ?(?:[\n.,;!?)"»']|$)/.test(next));
  return alone && !PROSE.has(token) ? place.to : null;
}
