import type { Found, Signs } from "./signs.ts";

/** "@", or how people write it so that machines do not see it. */
const AT =
  / ?[([{<] ?(?:at|arobase|arobas|arrobase|chez|a|@) ?[)\]}>] ?| (?:at|arobase|arobas|arrobase|chez) |[-_]at[-_](?=[a-z0-9]{1,63}[-_]dot[-_])|@/g;
const SPELT_DOT = " ?[([{<] ?(?:dot|point|\\.) ?[)\\]}>] ?| (?:dot|point) | \\. ";
const DOTTED = new RegExp(
  `[a-z0-9-]{1,63}(?:(?:\\.|${SPELT_DOT})[a-z0-9-]{1,63}){0,8}?(?:\\.|${SPELT_DOT})[a-z]{2,24}(?![a-z0-9-]|\\.[a-z0-9])`,
  "y",
);
/** Without brackets it takes more to be an address than "at some point in". */
const SPELT = new RegExp(
  `[a-z0-9-]{1,63}(?:(?:${SPELT_DOT})[a-z0-9-]{1,63}){0,8}?(?: dot [a-z]{2,24}| point (?:fr|com|org|net|eu|ch|lu|ca|info|io|bzh|paris|nc|tn|dz|sn|uk|be|nl|pt))(?![a-z0-9-])`,
  "y",
);
/** "lea-at-exemple-dot-fr": its words have no dash of their own. */
const DASHED = /[a-z0-9]{1,63}(?:[-_]dot[-_][a-z0-9]{1,63}){0,8}?[-_]dot[-_][a-z]{2,24}(?![a-z0-9])/y;
const CALLED =
  /\b(?:(?:e-?)?mails?|mel|courriel|adresse|address|ecri\w{1,6}|write to|contact\w{0,3})(?: \w{1,10}){0,2}[ :]{1,3}[a-z\d._%+'-]*$/;
const LOCAL = /[a-z0-9._%+'-]/;
const LONGEST_LOCAL = 64;

/** E-mail addresses, also those that were written out: "lea (at) exemple point fr". */
export function findEmails(signs: Signs): Found[] {
  const { text } = signs;
  const found: Found[] = [];
  AT.lastIndex = 0;
  for (let match = AT.exec(text); match; match = AT.exec(text)) {
    const place = addressAround(text, match.index, match.index + match[0].length);
    if (place && place.from >= (found.at(-1)?.to ?? 0)) found.push({ kind: "email", ...place });
  }
  return [...found, ...findSpaced(signs)];
}

/** "l e a @ e x e m p l e . f r". */
function findSpaced({ text }: Signs): Found[] {
  const spaced = /(?<![a-z\d])(?:[a-z\d._+'-] ){1,40}@(?: [a-z\d-]){1,40}(?: \.(?: [a-z\d-]){1,40}){1,3}(?![a-z\d])/g;
  return Array.from(text.matchAll(spaced), ({ index, 0: all }) => ({
    kind: "email",
    from: index,
    to: index + all.length,
  }));
}

function addressAround(text: string, from: number, to: number): { from: number; to: number } | null {
  const at = text.slice(from, to);
  const spaced = at === "@" && text[from - 1] === " ";
  // "Merci @exemple.fr" is a name and not an address.
  if (spaced && !/\s/.test(text.charAt(to))) return null;
  const domain = at === "@" && /\s/.test(text.charAt(to)) ? to + 1 : to;
  const pattern = domainAfter(at, text.slice(Math.max(0, from - 60), from));
  pattern.lastIndex = domain;
  const name = pattern.exec(text)?.[0];
  const start = localStart(text, spaced ? from - 1 : from, at !== "@");
  return name === undefined || start === null ? null : { from: start, to: domain + name.length };
}

/** How what follows has to look: "Rendez-vous at exemple.fr" is no address, without any sign the dot is spelt too. */
function domainAfter(at: string, words: string): RegExp {
  if (/[-_]at[-_]/.test(at)) return DASHED;
  return / (?:at|chez) /.test(at) && !CALLED.test(words) ? SPELT : DOTTED;
}

/** Where the part before the "@" begins; it may be spelt too: "lea point martin arobase exemple point fr". */
function localStart(text: string, end: number, spelt: boolean): number | null {
  let start = partStart(text, end);
  if (start === end) return null;
  for (let part = 0; spelt && part < 4; part++) {
    const dot = / (?:point|dot|tiret|underscore) $/.exec(text.slice(Math.max(0, start - 12), start))?.[0];
    const earlier = dot ? partStart(text, start - dot.length) : start;
    if (!dot || earlier === start - dot.length) break;
    start = earlier;
  }
  return start;
}

function partStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
  // What only surrounds it, as in "_lea@exemple.fr_" or "l'adresse".
  while (start < end && /[._%+'-]/.test(text.charAt(start))) start++;
  return start;
}
