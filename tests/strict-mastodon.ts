import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Act, actsOf, type Asked, refusal, type Reply, type StrictWorld } from "./strict-mastodon-acts.ts";

/**
 * A strict local server written from Mastodon's public documentation (docs.joinmastodon.org, methods "accounts",
 * "instance", "media", "statuses" and "notifications"), for want of a Mastodon that starts on a laptop. It is not
 * Mastodon: it refuses every path, method, header and field that the documentation does not tell.
 */
export interface StrictMastodon {
  /** Its origin: http://127.0.0.1:PORT. */
  url: string;
  /** The only access token that it takes; null: revoked. */
  token: string | null;
  account: { id: string; username: string };
  /** What stands there, the oldest first; what was deleted is not among them. */
  statuses: StrictStatus[];
  media: Map<string, { type: string; bytes: number; description: string; asked: number }>;
  /** Every request, as it came. */
  requests: { step: MastodonStep; method: string; path: string; key: string | undefined }[];
  /** The next `times` requests of this step go wrong. */
  fault: (step: MastodonStep, fault: MastodonFault, times?: number) => void;
  /** As long as a client waits: until this server has let one of its requests hang. */
  patience: () => AbortSignal;
  /** Somebody writes to the account: a status of theirs, and its notification. */
  hear: (said: { text: string; from?: string; inReplyTo?: string; visibility?: string }) => StrictStatus;
  /** An hour passes for the keys of idempotency. */
  forgetKeys: () => void;
  /** Connections are refused, until `up`. */
  down: () => Promise<void>;
  up: () => Promise<void>;
  close: () => Promise<void>;
}

export type MastodonStep =
  | "verify"
  | "instance"
  | "media"
  | "media-wait"
  | "publish"
  | "list"
  | "source"
  | "read"
  | "replace"
  | "remove"
  | "notifications";

/** reset-before: the connection breaks and nothing was done; reset-after: all was done, and the answer is lost. */
export type MastodonFault =
  | "hang"
  | "hang-after"
  | "reset-before"
  | "reset-after"
  | "html"
  | "html-after"
  | "503-after"
  | "no-id"
  | "429-retry-after"
  | "429-reset"
  | "502-html"
  | "redirect"
  /** Ten megabytes that begin well. */
  | "huge"
  | 401
  | 403
  | 404
  | 422
  | 429
  | 500
  | 503;

export interface StrictStatus {
  id: string;
  text: string;
  at: Date;
  editedAt: Date | null;
  language: string | null;
  visibility: string;
  inReplyTo: string | null;
  mediaIds: string[];
  /** Null: the account itself. */
  from: string | null;
  favourites: number;
  reblogs: number;
}

export interface StrictMastodonOptions {
  maxCharacters?: number;
  descriptionLimit?: number;
  /** What a link counts. */
  reservedPerUrl?: number;
  /** Servers that are not Mastodon, or old ones: no /api/v2/instance. */
  withoutV2?: boolean;
  /** Uploads are answered with 202, and processed when asked for the second time. */
  slowMedia?: boolean;
  port?: number;
}

/** Of each step: its method, its path, and the parameters of its address that the documentation tells. */
const ADDRESSES: [MastodonStep, string, RegExp, string[]][] = [
  ["verify", "GET", /^\/api\/v1\/accounts\/verify_credentials$/, []],
  ["instance", "GET", /^\/api\/v[12]\/instance$/, []],
  ["media", "POST", /^\/api\/v2\/media$/, []],
  ["media-wait", "GET", /^\/api\/v1\/media\/(\d+)$/, []],
  ["publish", "POST", /^\/api\/v1\/statuses$/, []],
  [
    "list",
    "GET",
    /^\/api\/v1\/accounts\/(\d+)\/statuses$/,
    ["max_id", "since_id", "min_id", "limit", "exclude_reblogs"],
  ],
  ["source", "GET", /^\/api\/v1\/statuses\/(\d+)\/source$/, []],
  ["read", "GET", /^\/api\/v1\/statuses\/(\d+)$/, []],
  ["replace", "PUT", /^\/api\/v1\/statuses\/(\d+)$/, []],
  ["remove", "DELETE", /^\/api\/v1\/statuses\/(\d+)$/, ["delete_media"]],
  ["notifications", "GET", /^\/api\/v1\/notifications$/, ["types[]", "max_id", "since_id", "min_id", "limit"]],
];

interface Said {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** Of faults that are an answer: what is sent, whatever was asked. */
const ANSWERS: Partial<Record<MastodonFault, Said>> & { 503: Said } = {
  html: { status: 200, body: "<!doctype html><p>Maintenance</p>" },
  "502-html": { status: 502, body: "<html><h1>502 Bad Gateway</h1></html>" },
  huge: { status: 200, body: `{"id":"1","content":"${"x".repeat(10 * 1024 * 1024)}"}` },
  redirect: { status: 302, body: "", headers: { Location: "/api/v1/accounts/verify_credentials" } },
  "429-retry-after": { status: 429, body: '{"error":"Too many requests"}', headers: { "Retry-After": "120" } },
  401: { status: 401, body: '{"error":"The access token was revoked"}' },
  403: { status: 403, body: '{"error":"This action is outside the authorized scopes"}' },
  404: { status: 404, body: '{"error":"Record not found"}' },
  422: { status: 422, body: '{"error":"Validation failed: Text contains a banned word"}' },
  429: { status: 429, body: '{"error":"Too many requests"}' },
  500: { status: 500, body: '{"error":"Something went wrong"}' },
  503: { status: 503, body: '{"error":"Service unavailable"}', headers: { "Retry-After": "60" } },
};

export async function startStrictMastodon(options: StrictMastodonOptions = {}): Promise<StrictMastodon> {
  let last = 110_000_000_000_000_000n;
  const world: StrictWorld = {
    url: "",
    account: { id: "108800000000000001", username: "banque" },
    statuses: [],
    media: new Map(),
    notifications: [],
    keys: new Map(),
    nextId: () => String((last += 1000n)),
  };
  const acts = actsOf(world, options);
  const faults: { step: MastodonStep; fault: MastodonFault }[] = [];
  let waiting = new AbortController();
  const hang = () => {
    waiting.abort(new DOMException("no answer came", "TimeoutError"));
    waiting = new AbortController();
  };
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "";
    const url = new URL(request.url ?? "", world.url);
    const parts: Buffer[] = [];
    for await (const part of request) if (part instanceof Buffer) parts.push(part);
    const route = ADDRESSES.find(([, verb, path]) => verb === method && path.test(url.pathname));
    if (!route) return send(response, refusal(404, `No ${method} ${url.pathname} in the documentation`));
    const [step, , path, parameters] = route;
    const key = request.headers["idempotency-key"];
    opened.requests.push({
      step,
      method,
      path: url.pathname + url.search,
      key: typeof key === "string" ? key : undefined,
    });
    const asked = {
      method,
      url,
      id: path.exec(url.pathname)?.[1] ?? "",
      headers: request.headers,
      body: Buffer.concat(parts),
    };
    const unknown = [...url.searchParams.keys()].find((name) => !parameters.includes(name));
    const [planned] = faults.splice(faults.findIndex((one) => one.step === step) >>> 0, 1);
    const refused = refusalOf(asked, opened.token, unknown);
    await go(planned?.fault, response, () => refused ?? acts[step](asked));
  }

  async function go(
    fault: MastodonFault | undefined,
    response: ServerResponse,
    act: () => ReturnType<Act>,
  ): Promise<void> {
    if (fault === "hang") return hang();
    if (fault === "reset-before") return void response.destroy();
    if (fault === "429-reset") return limited(response);
    const said = fault === undefined ? undefined : ANSWERS[fault];
    if (said) return answered(response, said);
    const reply = await act();
    if (fault === "503-after") return answered(response, ANSWERS[503]);
    if (fault === "hang-after") return hang();
    if (fault === "reset-after") return void response.destroy();
    if (fault === "html-after") return void response.writeHead(200, { "Content-Type": "text/html" }).end("<p>Done</p>");
    send(response, fault === "no-id" ? { status: reply.status, body: {} } : reply);
  }

  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no TCP port was given");
    return address.port;
  };
  const port = await listen(options.port ?? 0);
  world.url = `http://127.0.0.1:${port}`;
  const down = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const opened: StrictMastodon = {
    ...world,
    token: "the access token of the bank",
    requests: [],
    fault: (step, fault, times = 1) => {
      for (let time = 0; time < times; time += 1) faults.push({ step, fault });
    },
    patience: () => waiting.signal,
    hear: ({ text, from = "lea@far.example", inReplyTo = null, visibility = "public" }) => {
      const common = { at: new Date(), editedAt: null, language: "fr", mediaIds: [], favourites: 0, reblogs: 0 };
      const status = { ...common, id: world.nextId(), text, visibility, inReplyTo, from };
      world.notifications.push({ id: world.nextId(), status });
      return status;
    },
    forgetKeys: () => world.keys.clear(),
    down,
    up: async () => void (await listen(port)),
    close: async () => {
      if (server.listening) await down();
    },
  };
  return opened;
}

/** What every request must bring, before anything is done. */
function refusalOf({ method, headers, body }: Asked, token: string | null, unknown: string | undefined): Reply | null {
  if (unknown !== undefined) return refusal(422, `Unknown parameter ${unknown}`);
  if (token === null || headers.authorization !== `Bearer ${token}`) return refusal(401, "The access token is invalid");
  if (method === "GET" || method === "DELETE") return body.length > 0 ? refusal(400, "No body is read here") : null;
  const type = headers["content-type"] ?? "";
  return /^(application\/json$|multipart\/form-data; boundary=)/.test(type)
    ? null
    : refusal(415, `Unknown type ${type}`);
}

/** As Mastodon says when it counts: no Retry-After, but when its count begins anew. */
function limited(response: ServerResponse): void {
  const reset = new Date(Date.now() + 900_000).toISOString();
  const headers = { "X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset };
  response.writeHead(429, { "Content-Type": "application/json", ...headers }).end('{"error":"Too many requests"}');
}

function answered(response: ServerResponse, { status, body, headers }: Said): void {
  const type = body.startsWith("{") ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
  response.writeHead(status, { "Content-Type": type, ...headers }).end(body);
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}
