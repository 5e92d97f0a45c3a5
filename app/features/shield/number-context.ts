import { after, before, type Signs } from "./signs.ts";

/** A number that stands in the text, from its first sign to the one after its last. */
export interface Place {
  from: number;
  to: number;
}

const MONEY =
  /^[ \n]{0,2}(?:€|eur\b|euros?\b|usd\b|chf\b|gbp\b|dollars?\b|francs?\b|k€|%|pour ?cent|points?\b|centimes?\b)/;

/** An amount or a share: "1 250 000 €", "€ 1,250,000". */
export function isAmount(signs: Signs, { from, to }: Place): boolean {
  return MONEY.test(after(signs, to, 16)) || /(?:€|\beur|\bchf|\busd|\bgbp) ?$/.test(before(signs, from, 5));
}

const DATE =
  /(?<!\d)(?:[0-3]?\d([./ -])[01]?\d\1(?:19|20)\d\d|(?:19|20)\d\d([./-])[01]?\d\2[0-3]?\d)(?!\d)|(?<!\d)[0-2]?\d ?[h:] ?[0-5]\d(?!\d)/;

/** Whether a date or an hour is part of it. */
export function holdsDate(signs: Signs, { from, to }: Place): boolean {
  return DATE.test(signs.text.slice(from, to));
}

const PUBLIC_NAME =
  /\b(?:commandes?|suivi|colis|references?|ref|dossiers?|tickets?|factures?|devis|incident|reclamation|demande|isbn|ean|imei|gtin|siren|siret|tva|rcs|ape|naf|orias|waldec|version|article|modele|serie|serial|order|tracking|parcel|reference|invoice|case|request|vat|part|lot|sku|bic|swift|mcc|uuid|id du post|numero de terminal|transaction|operation|mandat|rum)\b/g;
const LINK =
  /^[ \n:=#.,°«"'(-]{0,4}(?:(?:n[o°]?|num|numero|number|no|est|is|de|du|la|le|votre|ma|mon|my|the)[ \n:=#.°«"'(-]{1,4}){0,4}$/;

/** Whether it is called what anybody may know: an order, a parcel, a shop's SIRET. */
export function hasPublicName(signs: Signs, { from }: Place): boolean {
  const words = before(signs, from, 44);
  let last: RegExpExecArray | null = null;
  for (const match of words.matchAll(PUBLIC_NAME)) last = match;
  return last !== null && LINK.test(words.slice(last.index + last[0].length));
}

const LONGEST_ADDRESS = 300;

/** Whether it is part of the path of a web page's address. */
export function isInAddress(signs: Signs, { from }: Place): boolean {
  const words = before(signs, from, LONGEST_ADDRESS);
  const token = words.slice(Math.max(words.lastIndexOf(" "), words.lastIndexOf("\n"), words.lastIndexOf("(")) + 1);
  return /^["'<]?(?:https?:\/\/|www\.)/.test(token) && !/[?=]/.test(token);
}
