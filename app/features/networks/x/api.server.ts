import { randomBytes } from "node:crypto";
import { z } from "zod";
import { ask, type Explain, type Told } from "../ask.server.ts";
import type { Opening } from "../port.ts";
import { troubleOfStatus } from "../trouble-of.server.ts";
import type { Answer, Trouble } from "../trouble.ts";
import { authorize, type Keys } from "./signature.server.ts";

export const ORIGIN = "https://api.x.com";

interface Call {
  method: "GET" | "POST" | "DELETE";
  path: string;
  query?: Record<string, string>;
  json?: unknown;
  form?: FormData;
  /** Something becomes public by it. */
  writes?: boolean;
}

export type Api = (call: Call) => Promise<Answer<Told>>;

/** Requests to X, signed for one account. */
export function openApi({ credentials, server, outbound, now }: Opening & { server: string }): Api {
  const keys = keysOf(credentials);
  return ({ method, path, query, json, form, writes = false }) => {
    const target = query ? `${path}?${new URLSearchParams(query)}` : path;
    // A gateway only passes on: X checks the signature for its own address.
    const nonce = randomBytes(16).toString("hex");
    const authorization = authorize(keys, { method, url: ORIGIN + target, nonce, at: now() });
    const type = json === undefined ? null : { "content-type": "application/json" };
    return ask(
      { outbound, now, explain: explainFor(now) },
      {
        method,
        url: server + target,
        headers: { authorization, accept: "application/json", ...type },
        body: json === undefined ? form : JSON.stringify(json),
        writes,
      },
    );
  };
}

function keysOf(credentials: Record<string, string>): Keys {
  const { consumerKey = "", consumerSecret = "", accessToken = "", accessTokenSecret = "" } = credentials;
  return { consumerKey, consumerSecret, accessToken, accessTokenSecret };
}

/** RFC 7807; `type` is "about:blank" or ends in a code. */
const Problem = z.object({ type: z.string(), detail: z.string() }).partial();

const DUPLICATE = /duplicate/i;
const TOO_LONG = /too long|shorter/i;
const ACCOUNT = /account|suspended|locked/i;

function explainFor(now: () => Date): Explain {
  return ({ status, headers, json }, { writes }) => {
    const { type = "", detail } = Problem.safeParse(json).data ?? {};
    // What has no type of its own is about this very post, unless it says otherwise.
    if (writes && status === 403 && type === "about:blank" && detail && !ACCOUNT.test(detail)) return refusal(detail);
    const code = type === "about:blank" ? null : type.split("/").at(-1);
    return troubleOfStatus(status, headers, now(), { writes, said: code });
  };
}

function refusal(detail: string): Trouble {
  // X takes no text twice: either this very piece is there already, or one that says the same.
  if (DUPLICATE.test(detail)) return { kind: "refused", perhapsDone: true, retryAt: null, said: "403 duplicate" };
  const said = TOO_LONG.test(detail) ? "403 too long" : "403";
  return { kind: "refused", perhapsDone: false, retryAt: null, said };
}
