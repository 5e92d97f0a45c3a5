import { createHash } from "node:crypto";
import { CredentialSession } from "@atproto/api";
import { LRUCache } from "lru-cache";
import type { Outbound } from "#app/server/outbound.server.ts";
import { SessionTrouble, troubleOfXrpc } from "./trouble.server.ts";

export interface Login {
  server: string;
  identifier: string;
  password: string;
}

const MOST_SESSIONS = 100;

/** Logins are counted strictly by the network (30 in five minutes): a session is kept as long as this process. */
const KEPT = new WeakMap<Outbound, LRUCache<string, BankSession>>();

/** The session of an account, opened at its first request and renewed when it has grown old. */
export function sessionOf(login: Login, outbound: Outbound, now: () => Date): BankSession {
  const sessions = KEPT.get(outbound) ?? new LRUCache({ max: MOST_SESSIONS });
  KEPT.set(outbound, sessions);
  const key = createHash("sha256").update(JSON.stringify(login)).digest("hex");
  const session = sessions.get(key) ?? new BankSession(login, outbound, now);
  sessions.set(key, session);
  return session;
}

/**
 * The library's session gives back the first refusal when renewing fails, whatever the reason. Here the reason is told
 * (a network that is down is no revoked password), and a session that cannot be renewed is begun anew with the password.
 */
export class BankSession extends CredentialSession {
  readonly #login: Login;
  readonly #now: () => Date;
  #opening: Promise<void> | null = null;

  constructor(login: Login, { fetch }: Outbound, now: () => Date) {
    super(new URL(login.server), fetch);
    this.#login = login;
    this.#now = now;
  }

  override async fetchHandler(path: string, init?: RequestInit): Promise<Response> {
    await this.opened();
    const asked = this.session?.accessJwt;
    const answer = await this.#ask(path, init);
    if (!(await isExpired(answer))) return answer;
    // Another request may have renewed it meanwhile.
    if (this.session?.accessJwt === asked) await this.renewed();
    return this.#ask(path, init);
  }

  /** The account's DID. */
  async opened(): Promise<string> {
    if (!this.session) await this.#once(() => this.#begin());
    const did = this.session?.did;
    if (!did) throw new Error("a session that was opened has no account");
    return did;
  }

  /** Asks the server whether these credentials still hold: an access token outlives its password by hours. */
  async renewed(): Promise<void> {
    await this.#once(async () => {
      if (!this.session) return this.#begin();
      try {
        await this.refreshSession();
      } catch (error) {
        // The library keeps the session unless the server has refused it.
        if (this.hasSession) throw this.#trouble(error);
        await this.#begin();
      }
    });
  }

  async #begin(): Promise<void> {
    const { identifier, password } = this.#login;
    try {
      await this.login({ identifier, password });
    } catch (error) {
      throw this.#trouble(error);
    }
  }

  async #once(work: () => Promise<void>): Promise<void> {
    this.#opening ??= work().finally(() => (this.#opening = null));
    await this.#opening;
  }

  #ask(path: string, init?: RequestInit): Promise<Response> {
    const headers = new Headers(init?.headers);
    headers.set("authorization", `Bearer ${this.session?.accessJwt ?? ""}`);
    return this.fetch(new URL(path, this.dispatchUrl), { ...init, headers });
  }

  /** A session changes nothing over there: what it failed for was not done. */
  #trouble(error: unknown): SessionTrouble {
    return new SessionTrouble(troubleOfXrpc(error, this.#now(), { writes: false }));
  }
}

async function isExpired(answer: Response): Promise<boolean> {
  if (answer.status === 401) return true;
  if (answer.status !== 400) return false;
  const body = await answer.clone().text();
  return body.includes('"ExpiredToken"');
}
