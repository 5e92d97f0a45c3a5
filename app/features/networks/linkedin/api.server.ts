import { z } from "zod";
import { ask, type Explain, read, type Told } from "../ask.server.ts";
import type { Opening } from "../port.ts";
import { troubleOfStatus } from "../trouble-of.server.ts";
import type { Answer, Trouble } from "../trouble.ts";

export const ORIGIN = "https://api.linkedin.com";
/** LinkedIn keeps a version for a year at least: an administrator may name a later one. */
const VERSION = "202607";

interface Call {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below the server, or an address that LinkedIn has given. */
  to: string;
  restli?: "FINDER" | "PARTIAL_UPDATE" | "DELETE" | "BATCH_GET";
  json?: unknown;
  bytes?: Uint8Array<ArrayBuffer>;
  /** Something becomes public by it. */
  writes?: boolean;
}

export type Api = (call: Call) => Promise<Answer<Told>>;

type Opened = Opening & { server: string };

/** Requests to LinkedIn in the name of one page; a token that has run out is renewed once, where that can be. */
export function openApi(opened: Opened): Api {
  const { server, outbound, now } = opened;
  const asker = { outbound, now, explain: explainFor(now) };
  let credentials = opened.credentials;
  const once = ({ method, to, restli, json, bytes, writes = false }: Call) =>
    ask(asker, {
      method,
      url: new URL(to, server).href,
      headers: { ...headersOf(credentials), ...(restli && { "x-restli-method": restli }), ...typeOf(json, bytes) },
      body: json === undefined ? bytes : JSON.stringify(json),
      writes,
    });
  return async (call) => {
    const told = await once(call);
    const { refreshToken, clientId, clientSecret } = credentials;
    if (told.ok || told.trouble.kind !== "unauthorized" || !refreshToken || !clientId || !clientSecret) return told;
    const renewed = await renew(opened, { refreshToken, clientId, clientSecret });
    if (!renewed.ok) return renewed;
    credentials = { ...credentials, ...renewed.value };
    await opened.renewed(credentials);
    return once(call);
  };
}

function headersOf({ accessToken = "", version }: Record<string, string>): Record<string, string> {
  return {
    authorization: `Bearer ${accessToken}`,
    accept: "application/json",
    "linkedin-version": version || VERSION,
    "x-restli-protocol-version": "2.0.0",
  };
}

function typeOf(json: unknown, bytes: unknown): Record<string, string> {
  if (json !== undefined) return { "content-type": "application/json" };
  return bytes === undefined ? {} : { "content-type": "application/octet-stream" };
}

const Tokens = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1).optional() });

interface Client {
  refreshToken: string;
  clientId: string;
  clientSecret: string;
}

async function renew(
  { server, outbound, now }: Opened,
  { refreshToken, clientId, clientSecret }: Client,
): Promise<Answer<Record<string, string>>> {
  // People sign in elsewhere than where the interface is; a gateway stands for both.
  const url = new URL("/oauth/v2/accessToken", server === ORIGIN ? "https://www.linkedin.com" : server).href;
  const told = await ask(
    { outbound, now, explain: explainRenewal },
    {
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: refreshToken,
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
      writes: false,
    },
  );
  const tokens = read(told, Tokens, { writes: false });
  if (!tokens.ok) return tokens;
  const { access_token, refresh_token } = tokens.value;
  return { ok: true, value: { accessToken: access_token, refreshToken: refresh_token ?? refreshToken } };
}

/** RFC 6749: whatever is wrong with the token or the client, somebody has to connect the account anew. */
const explainRenewal: Explain = ({ status, json }) => {
  if (status < 400 || status >= 500 || [408, 425, 429].includes(status)) return null;
  const said = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) }).safeParse(json).data?.error;
  return { kind: "unauthorized", perhapsDone: false, retryAt: null, said: said ?? String(status) };
};

/** In its older form and in the present one. */
const Problem = z
  .object({
    code: z.string(),
    message: z.string(),
    errorDetails: z.object({ inputErrors: z.array(z.object({ code: z.string().optional() })) }),
  })
  .partial();

/** Documented as passing: a picture that LinkedIn is still at work on, two writes at once. */
const PASSING = ["MEDIA_ASSET_WAITING_UPLOAD", "MEDIA_ASSET_PROCESSING", "CONFLICT"];

function explainFor(now: () => Date): Explain {
  return ({ status, headers, json }, { writes }): Trouble => {
    const { code: older, message = "", errorDetails } = Problem.safeParse(json).data ?? {};
    const code = errorDetails?.inputErrors.find((one) => one.code)?.code ?? older ?? "";
    const spoken = (said: string) => ({ perhapsDone: false, retryAt: null, said: `${status} ${said}`.trim() });
    // LinkedIn takes no text twice in a short while: it may be this very piece.
    if (writes && (status === 409 || status === 422) && /duplicate/i.test(`${code} ${message}`))
      return { kind: "refused", ...spoken("duplicate"), perhapsDone: true };
    // The version has had its year: a later one must be named.
    if (status === 426) return { kind: "forbidden", ...spoken("") };
    const passing = PASSING.find((one) => one === code);
    if (passing) return { kind: "broken", ...spoken(passing) };
    return troubleOfStatus(status, headers, now(), { writes, said: code });
  };
}
