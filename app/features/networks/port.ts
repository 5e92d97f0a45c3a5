import type { Language } from "#app/i18n/catalogue.ts";
import type { Outbound } from "#app/server/outbound.server.ts";
import type { Limits } from "./limits.ts";
import type { Network } from "./networks.ts";
import type { Answer } from "./trouble.ts";

/** A text on a network, as the network names it. */
export interface Remote {
  id: string;
  /** Which writing of it, where the network tells them apart (a CID on Bluesky). */
  revision: string | null;
  url: string | null;
}

/** What is answered, and where that conversation begins. */
export interface ReplyTo {
  parent: Remote;
  root: Remote;
}

/** One text that leaves: one post, or one link of a chain. */
export interface Piece {
  /** The same at every try: the network, or whoever looks there, recognises the request by it. */
  key: string;
  /** Exactly what is to be read there, its link included. */
  text: string;
  lang: Language;
  /** What the text links to, for networks that draw a card of their own. */
  link: { href: string; title: string; description: string } | null;
  picture: { png: Uint8Array; alt: string } | null;
  replyTo: ReplyTo | null;
  /** When it was asked for: the date it bears, whichever try succeeds. */
  at: Date;
}

export interface Identity {
  remoteId: string;
  handle: string;
  name: string;
  url: string | null;
  /** What this server allows, where that differs from one to the other. */
  limits: Limits | null;
}

/** What somebody says to the bank on a network. */
export interface Heard {
  remote: Remote;
  kind: "reply" | "mention";
  parentId: string | null;
  root: { id: string; revision: string | null } | null;
  author: { id: string; handle: string; name: string; url: string | null; reach: number | null };
  /** Plain text, as it came: it has not passed the shield. */
  text: string;
  lang: string | null;
  at: Date;
}

/** Null: the network does not tell. Unknown is never nothing. */
export interface Figures {
  likes: number | null;
  reposts: number | null;
  replies: number | null;
}

/** perhaps: nobody can look, yet sent again under its key it is the same, and this is how it is called. */
export type Found = { found: true; remote: Remote } | { found: false; perhaps?: Remote };

/** An account of the bank on a network, opened with its credentials. */
export interface Connection {
  /** Who we are there; the test of the credentials. */
  check(): Promise<Answer<Identity>>;
  publish(piece: Piece): Promise<Answer<Remote>>;
  /**
   * Looks whether a piece whose answer was lost stands there. Null where the network lets nobody look: then only a
   * person can say.
   */
  find: ((piece: Piece) => Promise<Answer<Found>>) | null;
  /** Null where the network edits nothing: a reply is proposed in its place. `to` bears the words it is to bear. */
  replace: ((remote: Remote, to: Piece) => Promise<Answer<Remote>>) | null;
  /** What is gone already counts as removed. */
  remove: (remote: Remote) => Promise<Answer<null>>;
  /** Replies and mentions since `since` (its own words; null at first), oldest first; null where the network tells none. */
  hear: ((since: string | null) => Promise<Answer<{ heard: Heard[]; upTo: string | null; more: boolean }>>) | null;
  /** In the order asked for; null for one that is gone. Null where the network tells none. */
  measure: ((remotes: Remote[]) => Promise<Answer<(Figures | null)[]>>) | null;
}

/** What an administrator gives to connect an account: names of fields, of which some are secret. */
export interface CredentialField {
  name: string;
  secret: boolean;
  /** Offered when the field is empty; null: it must be given. */
  fallback: string | null;
  /** May be left empty. */
  optional: boolean;
}

export interface Opening {
  credentials: Record<string, string>;
  outbound: Outbound;
  now: () => Date;
  /** Credentials that the network has renewed (a refreshed token): kept, sealed, before they are used. */
  renewed: (credentials: Record<string, string>) => Promise<void>;
}

/** One network behind the port. */
export interface Adapter {
  network: Network;
  fields: readonly CredentialField[];
  /** Origin of the server that these credentials are for. Null when what was typed is no address. */
  serverOf: (credentials: Record<string, string>, gateway: string | null) => string | null;
  open: (opening: Opening & { server: string }) => Connection;
}
