import { createHmac } from "node:crypto";
import { z } from "zod";
import { ask, type Explain, type Told } from "../ask.server.ts";
import type { Opening } from "../port.ts";
import { troubleOfStatus } from "../trouble-of.server.ts";
import type { Answer, Trouble, TroubleKind } from "../trouble.ts";

export const ORIGIN = "https://graph.facebook.com";
/** Meta answers to a version for two years; an administrator may name a later one. */
const VERSION = "v25.0";

interface Call {
  method: "GET" | "POST" | "DELETE";
  path: string;
  query?: Record<string, string>;
  form?: URLSearchParams | FormData;
  /** Something becomes public by it. */
  writes?: boolean;
}

export type Graph = (call: Call) => Promise<Answer<Told>>;

/** Requests to the Graph API in the name of one page: its token goes in a header, never in an address, which is logged. */
export function openGraph({ credentials, server, outbound, now }: Opening & { server: string }): Graph {
  const { accessToken = "", appSecret, version } = credentials;
  const proof = appSecret
    ? { appsecret_proof: createHmac("sha256", appSecret).update(accessToken).digest("hex") }
    : null;
  return ({ method, path, query, form, writes = false }) => {
    const params = new URLSearchParams({ ...query, ...proof });
    const search = params.size > 0 ? `?${params}` : "";
    return ask(
      { outbound, now, explain: explainFor(now) },
      {
        method,
        url: `${server}/${version || VERSION}/${path}${search}`,
        headers: { authorization: `Bearer ${accessToken}`, accept: "application/json" },
        body: form,
        writes,
      },
    );
  };
}

const Problem = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    is_transient: z.boolean().optional(),
  }),
});
type GraphError = z.infer<typeof Problem>["error"];

const KINDS: readonly (readonly [TroubleKind, readonly number[]])[] = [
  ["unauthorized", [102, 190]],
  ["limited", [4, 17, 32, 341, 613, 80001]],
  ["forbidden", [3, 10]],
  ["broken", [1, 2]],
  ["missing", [803]],
  ["refused", [100, 368, 506]],
];

/** What was asked for is not there, or not for us. */
const NO_OBJECT = 33;
/** These words are there already: it may be this very piece. */
const DUPLICATE = 506;

/** The status of an error says little here: the codes of the Graph API say what it is. */
function explainFor(now: () => Date): Explain {
  return ({ status, headers, json }, { writes }): Trouble | null => {
    const error = Problem.safeParse(json).data?.error;
    const kind = error && kindOf(error);
    if (!error || !kind) return null;
    const said = error.error_subcode === undefined ? String(error.code) : `${error.code}.${error.error_subcode}`;
    const perhapsDone = writes && (kind === "broken" || error.code === DUPLICATE);
    const asked = troubleOfStatus(kind === "limited" ? 429 : status, headers, now(), { writes }).retryAt;
    const retryAt = kind === "limited" ? (asked ?? regainedAt(headers, now())) : null;
    return { kind, perhapsDone, retryAt, said };
  };
}

function kindOf({ code, error_subcode, is_transient }: GraphError): TroubleKind | null {
  if (code === 100 && error_subcode === NO_OBJECT) return "missing";
  if (code >= 200 && code < 300) return "forbidden";
  const known = KINDS.find(([, codes]) => codes.includes(code))?.[0] ?? null;
  return is_transient && known !== "limited" ? "broken" : known;
}

const Usage = z.record(z.string(), z.array(z.object({ estimated_time_to_regain_access: z.number() })));

/** Minutes, for each kind of request of each page. */
function regainedAt(headers: Headers, now: Date): Date | null {
  const text = headers.get("x-business-use-case-usage");
  if (!text) return null;
  try {
    const usage = Usage.safeParse(JSON.parse(text)).data ?? {};
    const minutes = Math.max(0, ...Object.values(usage).flatMap((uses) => uses.map(minutesOf)));
    return minutes > 0 ? new Date(now.getTime() + minutes * 60_000) : null;
  } catch {
    return null;
  }
}

function minutesOf(use: { estimated_time_to_regain_access: number }): number {
  return use.estimated_time_to_regain_access;
}
