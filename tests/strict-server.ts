import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface Heard {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: Buffer<ArrayBuffer>;
}

export interface Reply {
  status: number;
  /** JSON, unless it is a text or nothing at all. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** What goes wrong with one request; `done`: after the server has done what was asked. */
export type Fault =
  | { kind: "hang"; done?: boolean }
  | { kind: "reset"; done?: boolean }
  | { kind: "reply"; reply: Reply; done?: boolean };

/** "POST /2/tweets/:id": its first match answers. */
export type Routes = Record<string, (heard: Heard, params: Record<string, string>) => Promise<Reply> | Reply>;

export interface StrictServer {
  origin: string;
  /** What a client did that the documentation does not allow: always empty in the end. */
  complaints: string[];
  /** Of every request, in order: its method and path, without the query. */
  asked: string[];
  /** The next request to this route meets it. */
  fail: (route: string, fault: Fault) => void;
  /** As long as a client waits: until this server has let one of its requests hang. */
  patience: () => AbortSignal;
  /** Connections are refused from `close` on, until `up`. */
  close: () => Promise<void>;
  up: () => Promise<void>;
}

/** Thrown by a route: the network says no in the way that it documents. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

/** Thrown by a route: no client that has read the documentation sends this. */
export class Complaint extends Error {}

/**
 * A local counterpart of a network that runs on nobody's laptop, written by hand from its public documentation: the
 * routes check what they are sent, the skeleton makes requests fail as networks do.
 */
export async function openStrictServer(routes: Routes): Promise<StrictServer> {
  const faults = new Map<string, Fault[]>();
  const held = new Set<ServerResponse>();
  let waiting = new AbortController();
  const hang = (response: ServerResponse) => {
    held.add(response);
    waiting.abort(new DOMException("no answer came", "TimeoutError"));
    waiting = new AbortController();
  };
  const opened: StrictServer = {
    origin: "",
    complaints: [],
    asked: [],
    fail: (route, fault) => void faults.set(route, [...(faults.get(route) ?? []), fault]),
    patience: () => waiting.signal,
    close: () => close(server, held),
    up: () => listen(Number(new URL(opened.origin).port)).then(() => undefined),
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const heard = await hear(request);
    opened.asked.push(`${heard.method} ${heard.path}`);
    const found = routeOf(routes, heard);
    const fault = found && faults.get(found.route)?.shift();
    if (fault && !fault.done) return suffer(fault, response, hang);
    const reply = await replyOf(opened.complaints, heard, found?.run);
    if (fault) return suffer(fault, response, hang);
    send(response, reply);
  };
  const server = createServer((request, response) => void answer(request, response));
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no TCP port was given");
    return address.port;
  };
  opened.origin = `http://127.0.0.1:${await listen(0)}`;
  return opened;
}

function routeOf(routes: Routes, heard: Heard) {
  for (const [route, handler] of Object.entries(routes)) {
    const [method, pattern = ""] = route.split(" ");
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    const match = new RegExp(`^${pattern.replace(/:\w+/g, "([^/]+)")}$`).exec(heard.path);
    if (method !== heard.method || !match) continue;
    const params = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? "")]));
    return { route, run: () => handler(heard, params) };
  }
}

async function replyOf(complaints: string[], heard: Heard, run?: () => Promise<Reply> | Reply): Promise<Reply> {
  try {
    if (!run) throw new Complaint("no such address");
    return await run();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    complaints.push(`${heard.method} ${heard.path}: ${error instanceof Error ? error.message : "?"}`);
    return { status: 400, body: { complaint: true } };
  }
}

function suffer(fault: Fault, response: ServerResponse, hang: (response: ServerResponse) => void): void {
  if (fault.kind === "hang") hang(response);
  else if (fault.kind === "reset") response.socket?.resetAndDestroy();
  else send(response, fault.reply);
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const json = body !== undefined && typeof body !== "string";
  response.writeHead(status, { ...(json && { "content-type": "application/json" }), ...headers });
  response.end(json ? JSON.stringify(body) : body);
}

/** What a request of this server yields, which Node does not type. */
const readable = (request: AsyncIterable<Buffer>) => request;

async function hear(request: IncomingMessage): Promise<Heard> {
  const parts: Buffer[] = [];
  for await (const part of readable(request)) parts.push(part);
  const url = new URL(request.url ?? "/", "http://strict.test");
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(parts),
  };
}

async function close(server: Server, held: Set<ServerResponse>): Promise<void> {
  for (const response of held) response.destroy();
  held.clear();
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
