import { createHash } from "node:crypto";
import { z } from "zod";
import type { Network } from "#app/features/networks/networks.ts";
import type { Piece, Remote } from "#app/features/networks/port.ts";
import type { Content } from "./content.ts";

const SentPart = z.object({
  key: z.string().nullable(),
  /** Null where something was taken off. */
  text: z.string().nullable(),
  id: z.string(),
  revision: z.string().nullable(),
  url: z.string().nullable(),
  at: z.string(),
});
export type SentPart = z.infer<typeof SentPart>;

/** What left, part after part: it grows while the dispatch is under way, and never changes once that is over. */
const Sent = z.object({
  act: z.enum(["publish", "replace", "reply", "delete"]),
  account: z.object({ network: z.string(), server: z.string(), id: z.string(), handle: z.string() }),
  lang: z.string(),
  link: z.string().nullable(),
  /** What was given to be said under the link; not there in archives from before that was kept. */
  card: z.object({ title: z.string(), description: z.string() }).nullable().optional(),
  /** `words`: all that could be read on it, since cards are drawn anew and none is kept. */
  picture: z.object({ sha256: z.string(), alt: z.string(), words: z.array(z.string()).optional() }).nullable(),
  parts: z.array(SentPart),
});
export type Sent = z.infer<typeof Sent>;

interface Begun {
  act: Sent["act"];
  account: { network: Network; server: string; remoteId: string; handle: string };
  content: Content;
}

/** What was sent so far; at first, nothing. */
export function readSent(stored: string | null, { act, account, content }: Begun): Sent {
  if (stored !== null) return Sent.parse(JSON.parse(stored));
  const { network, server, remoteId: id, handle } = account;
  return {
    act,
    account: { network, server, id, handle },
    lang: content.lang,
    link: content.link,
    picture: null,
    parts: [],
  };
}

/** With what goes along with its first text. */
export function withDress(sent: Sent, { link, picture }: Pick<Piece, "link" | "picture">, words: string[]): Sent {
  return {
    ...sent,
    ...(link && { card: { title: link.title, description: link.description } }),
    ...(picture && { picture: { sha256: sha256(picture.png), alt: picture.alt, words } }),
  };
}

/** The archive of something that has been done. */
export function archived(stored: string): Sent {
  return Sent.parse(JSON.parse(stored));
}

/** As it is kept: with a hash as soon as something of it has left, to the end or not. */
export function archiveOf(sent: Sent): { sent: string; sentHash: string | null } {
  const written = JSON.stringify(sent);
  return { sent: written, sentHash: sent.parts.length > 0 ? sha256(written) : null };
}

export function sentPart(remote: Remote, { key, text, at }: { key: string | null; text: string | null; at: Date }) {
  return { key, text, id: remote.id, revision: remote.revision, url: remote.url, at: at.toISOString() };
}

export function sha256(what: string | Uint8Array): string {
  return createHash("sha256").update(what).digest("hex");
}
