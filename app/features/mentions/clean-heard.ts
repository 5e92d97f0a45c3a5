import { graphemes } from "#app/features/networks/graphemes.ts";
import type { Heard } from "#app/features/networks/port.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";

/** In characters as people see them; longer than any network that is listened to lets people write. */
const LONGEST_BODY = 5000;
const LONGEST_NAME = 100;
/** Addresses and identifiers are written by other servers: longer ones are nobody's. */
const LONGEST_ID = 1000;
/** Of a 10 MB text nothing more is even looked at. */
const LOOKED_AT = 40_000;
/** What an integer of PostgreSQL holds. */
const MOST = 2_147_483_647;

/** Signs that nobody sees: they hide words, turn their order round, or make one name look like another. Emoji keep their joiners. */
const UNSEEN =
  /(?![\n\t])\p{Cc}|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Marks piled up on one letter cover the lines around it. */
const PILES = /(\p{M}{6})\p{M}+/gu;

/** A name among servers looks like an e-mail address; without its server it is how people read it. */
const FAR_NAMES = /(^|[^\p{L}\p{N}._%+-])(@[\p{L}\p{N}._-]{1,100})@[\p{L}\p{N}.-]{1,250}/gu;

/** @lea for @lea@social.example: the shield is to see addresses, not names. */
export function withoutServers(text: string): string {
  return text.replace(FAR_NAMES, "$1$2");
}

/** What somebody said, as it may be kept. */
export interface CleanHeard extends Omit<Heard, "author" | "text" | "root"> {
  rootId: string | null;
  rootRevision: string | null;
  author: { id: string; handle: string; name: Safe; url: string | null; reach: number | null };
  body: Safe;
}

/** Null for what no network would send: no identifier, or one without end. */
export function cleanHeard(heard: Heard, shielding: Shielding, at: Date): CleanHeard | null {
  const id = idOf(heard.remote.id);
  const authorId = idOf(heard.author.id);
  if (id === null || authorId === null) return null;
  const handle = line(heard.author.handle).replace(/^@+/, "");
  return {
    remote: { id, revision: idOf(heard.remote.revision), url: webAddress(heard.remote.url) },
    kind: heard.kind,
    parentId: idOf(heard.parentId),
    rootId: idOf(heard.root?.id),
    rootRevision: idOf(heard.root?.revision),
    author: {
      id: authorId,
      handle,
      name: passShield(line(heard.author.name) || handle, shielding).text,
      url: webAddress(heard.author.url),
      reach: countOf(heard.author.reach),
    },
    body: passShield(cut(withoutServers(seen(heard.text)).trim(), LONGEST_BODY), shielding).text,
    lang: /^[a-z]{2,3}\b/i.exec(heard.lang ?? "")?.[0].toLowerCase() ?? null,
    // A date to come would stay above everything else for years.
    at: +heard.at <= +at ? heard.at : at,
  };
}

function seen(text: string): string {
  return text
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, "")
    .replace(PILES, "$1")
    .replace(/\n{3,}/g, "\n\n");
}

function line(text: string): string {
  return cut(seen(text.slice(0, LOOKED_AT)).replace(/\s+/g, " ").trim(), LONGEST_NAME);
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = graphemes(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join("")}…`;
}

function idOf(id: string | null | undefined): string | null {
  if (!id || id.length > LONGEST_ID) return null;
  return id.toWellFormed().replace(/\p{Cc}/gu, "") || null;
}

/** A link of ours leads to pages only: never to javascript: or data:. */
function webAddress(address: string | null): string | null {
  const url = URL.parse(idOf(address) ?? "");
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function countOf(count: number | null): number | null {
  return count !== null && Number.isFinite(count) && count >= 0 ? Math.min(Math.trunc(count), MOST) : null;
}
