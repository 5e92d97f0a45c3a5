import type { Role } from "#app/features/access/table.ts";
import type { Brand } from "#app/features/brand/brand.ts";
import type { Provider } from "#app/features/provider/open-provider.server.ts";
import type { Sessions } from "#app/features/sessions/lucia.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Store } from "#db/store.ts";
import type { Env } from "./env.server.ts";
import type { Limits } from "./limits.server.ts";
import type { Logger } from "./log.server.ts";
import type { Outbound } from "./outbound.server.ts";

/** What lives as long as the process. */
export interface Site {
  env: Env;
  store: Store;
  sessions: Sessions;
  /** The bank's, where it has one. */
  provider: Provider | null;
  limits: Limits;
  /** The way to other servers. */
  outbound: Outbound;
  log: Logger;
  brand: () => Promise<Brand>;
  now: () => Date;
}

/** Someone with an account, or a guest whose link was followed. */
export interface SignedIn {
  id: number;
  handle: string;
  name: string;
  role: Exclude<Role, "visitor">;
  /** The hash of their picture; null: a drawn one. */
  avatar: string | null;
  sessionId: string;
  /** When they last proved who they are. */
  confirmedAt: Date;
}

/** Someone who has proved who they are with one factor where two are asked for: nobody yet. */
export interface HalfSignedIn {
  memberId: number;
  sessionId: string;
  role: Exclude<Role, "visitor">;
}

/** What lives as long as a request; loaders and actions get it as `context`. */
export interface RequestContext extends Site {
  nonce: string;
  lang: Language;
  /** This request sends a form: its page is shown again with what was typed, rather than lead elsewhere. */
  formSent: boolean;
  /** The network the request came from, for limits only: never stored, never logged. */
  network: string;
  viewer: SignedIn | null;
  /** To every page but that of the second factor, they are a visitor. */
  pending: HalfSignedIn | null;
  userAgent: string;
  /** A signed key, when this visitor has voted before. */
  visitor: string | null;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {
    nonce: string;
  }
}

/** Who acts, as features need to know it. */
export interface Actor {
  /** Null for a visitor. */
  memberId: number | null;
  role: Role;
  /** The key of a visitor who has voted before. */
  visitor: string | null;
}

export function actorOf({ viewer, visitor }: Pick<RequestContext, "viewer" | "visitor">): Actor {
  return { memberId: viewer?.id ?? null, role: viewer?.role ?? "visitor", visitor: viewer ? null : visitor };
}
