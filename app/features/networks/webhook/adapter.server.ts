import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Adapter, Connection, Identity, Opening, Piece, Remote } from "../port.ts";
import { siteAddress } from "../site-origin.server.ts";
import type { Answer, Trouble } from "../trouble.ts";
import { troubleOfError, troubleOfStatus } from "../trouble-of.server.ts";
import type { Message } from "./message.ts";
import { signatureOf } from "./signature.server.ts";

const SHORTEST_SECRET = 16;
const WEAK: Trouble = { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "short_secret" };

/** What a receiver may tell of itself and of what it was sent, or not. */
const Told = z.object({ name: z.string().trim().min(1).max(80).optional(), url: z.string().max(2000).optional() });
type Told = z.infer<typeof Told>;

/** Anything else: a signed POST for each post, each change and each removal. */
export const webhookAdapter: Adapter = {
  network: "webhook",
  fields: [
    { name: "url", secret: false, fallback: null, optional: false },
    { name: "secret", secret: true, fallback: null, optional: false },
  ],
  serverOf: ({ url = "" }) => siteAddress(url)?.origin ?? null,
  open: (opening) => connect(opening),
};

function connect(opening: Opening): Connection {
  const tell = (id: string, message: Message) => post(opening, id, message);
  const at = () => opening.now().toISOString();
  return {
    check: async () => identityOf(opening, await tell(`ping-${randomUUID()}`, { type: "ping", at: at() })),
    publish: async (piece) =>
      remoteOf(piece.key, await tell(piece.key, postMessage("post.published", piece.key, piece))),
    // Nobody can look there, and nobody needs to: the receiver knows a message that comes again by its webhook-id.
    find: async ({ key }) => ({ ok: true, value: { found: false, perhaps: { id: key, revision: null, url: null } } }),
    replace: async (remote, to) => remoteOf(remote.id, await tell(to.key, postMessage("post.replaced", remote.id, to))),
    remove: async ({ id }) => {
      const told = await tell(`${id}-deleted`, { type: "post.deleted", id, at: at() });
      return told.ok ? { ok: true, value: null } : told;
    },
    hear: null,
    measure: null,
  };
}

function postMessage(type: "post.published" | "post.replaced", id: string, piece: Piece): Message {
  const { text, lang, link, picture, replyTo, at } = piece;
  return {
    type,
    id,
    text,
    lang,
    link,
    picture: picture && { png: Buffer.from(picture.png).toString("base64"), alt: picture.alt },
    replyTo: replyTo?.parent.id ?? null,
    at: at.toISOString(),
  };
}

/** Any 2xx means that it was taken, whatever else the receiver says. */
async function post({ credentials, outbound, now }: Opening, id: string, message: Message): Promise<Answer<Told>> {
  const { url = "", secret = "" } = credentials;
  if (secret.length < SHORTEST_SECRET) return { ok: false, trouble: WEAK };
  const writes = message.type !== "ping";
  const body = JSON.stringify(message);
  const timestamp = Math.floor(now().getTime() / 1000);
  const headers = {
    "Content-Type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatureOf({ id, timestamp, body }, secret),
  };
  try {
    const response = await outbound.fetch(siteAddress(url) ?? url, { method: "POST", headers, body });
    if (!response.ok)
      return { ok: false, trouble: troubleOfStatus(response.status, response.headers, now(), { writes }) };
    return { ok: true, value: told(await response.text()) };
  } catch (error) {
    return { ok: false, trouble: troubleOfError(error, { writes }) };
  }
}

function told(text: string): Told {
  try {
    return Told.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

function remoteOf(id: string, answer: Answer<Told>): Answer<Remote> {
  return answer.ok ? { ok: true, value: { id, revision: null, url: pageOf(answer.value) } } : answer;
}

/** Its address may hold a secret of its own: it is known by its print, and shown by its host. */
function identityOf({ credentials }: Opening, answer: Answer<Told>): Answer<Identity> {
  if (!answer.ok) return answer;
  const { host } = siteAddress(credentials["url"] ?? "") ?? { host: "" };
  return {
    ok: true,
    value: {
      remoteId: webhookPrint(credentials["url"] ?? ""),
      handle: host,
      name: answer.value.name ?? host,
      url: pageOf(answer.value),
      limits: null,
    },
  };
}

/** What stands for a webhook's address where that must not be read. */
export function webhookPrint(url: string): string {
  return createHash("sha256")
    .update(siteAddress(url)?.href ?? url)
    .digest("hex")
    .slice(0, 32);
}

/** Where a person can look: never a script, never in the open. */
function pageOf({ url }: Told): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? (siteAddress(url)?.href ?? null) : null;
}
