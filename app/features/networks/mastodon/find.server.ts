import { z } from "zod";
import { unsure } from "../look-for.ts";
import type { Found, Piece } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Source, Status } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";
import { whoAmI } from "./check.server.ts";
import { linksOf, plainText } from "./plain-text.server.ts";
import { asRemote } from "./publish.server.ts";

/** Two clocks, theirs and ours. */
const MARGIN_MS = 10 * 60 * 1000;
const PAGE = 40;
/** No bank says so much between two tries; if one has, a person looks further. */
const MOST_PAGES = 5;

/** A server keeps the keys of requests for an hour: later, only the account's own statuses tell what was published. */
export async function find(server: Server, piece: Piece): Promise<Answer<Found>> {
  const me = await whoAmI(server);
  if (!me.ok) return me;
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const statuses = await ownStatuses(server, me.value.id, before);
    if (!statuses.ok) return statuses;
    for (const status of statuses.value) {
      const same = await isSame(server, status, piece);
      if (!same.ok) return same;
      if (same.value) return { ok: true, value: { found: true, remote: asRemote(status) } };
    }
    const oldest = statuses.value.at(-1);
    if (!oldest || +oldest.createdAt < +piece.at - MARGIN_MS) return { ok: true, value: { found: false } };
    before = oldest.id;
  }
  return unsure("too many statuses");
}

function ownStatuses(server: Server, id: string, before: string | undefined): Promise<Answer<Status[]>> {
  return ask(server, {
    expect: z.array(Status),
    writes: false,
    act: (masto) =>
      masto.v1.accounts.$select(id).statuses.list({
        limit: PAGE,
        excludeReblogs: true,
        ...(before !== undefined && { maxId: before }),
      }),
  });
}

/** The same words, in answer to the same. Where the HTML has changed them, the link that is the piece's own and the source tell. */
async function isSame(server: Server, status: Status, { text, link, replyTo, at }: Piece): Promise<Answer<boolean>> {
  if (+status.createdAt < +at - MARGIN_MS) return { ok: true, value: false };
  if ((status.inReplyToId ?? null) !== (replyTo?.parent.id ?? null)) return { ok: true, value: false };
  if (folded(plainText(status.content)) === folded(text)) return { ok: true, value: true };
  if (!link || !linksOf(status.content).includes(link.href)) return { ok: true, value: false };
  const source = await ask(server, {
    expect: Source,
    writes: false,
    act: (masto) => masto.v1.statuses.$select(status.id).source.fetch(),
  });
  if (source.ok) return { ok: true, value: folded(source.value.text) === folded(text) };
  return source.trouble.kind === "missing" ? { ok: true, value: false } : source;
}

/** People are shown without their server, and blanks as HTML likes. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(^|[^\w/@])@(\w[\w.-]*)@[\w.-]+\w/g, "$1@$2")
    .replace(/\s+/g, "");
}
