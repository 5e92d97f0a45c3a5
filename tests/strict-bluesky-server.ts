import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

export const DID = "did:plc:bankbankbankbankbankbank";
export const PASSWORD = "abcd-efgh-ijkl-mnop";

/** What is answered instead of the truth. "silence": nothing at all; "cut": the connection, before anything is done. */
type Fault =
  | "silence"
  | "cut"
  | "cut-when-done"
  | { status: number; headers?: Record<string, string>; body?: string; json?: unknown };

interface Kept {
  cid: string;
  value: unknown;
}

/** What somebody says to the account, as listNotifications tells it. */
export interface Told {
  uri: string;
  reason: string;
  indexedAt: string;
  author?: string;
  record?: unknown;
}

export interface StrictBluesky {
  url: string;
  /** Methods in the order in which they were asked. */
  asked: string[];
  /** What was asked against the documentation. */
  complaints: string[];
  records: Map<string, Kept>;
  told: Told[];
  /** Decides at each request; undefined: the truth. */
  fault: (method: string) => Fault | undefined;
  /** Access tokens given so far are no longer taken; with `password`, neither are refresh tokens and the password. */
  revoke: (what: "access" | "password") => void;
  close: () => void;
}

const Write = z.strictObject({
  repo: z.literal(DID),
  collection: z.literal("app.bsky.feed.post"),
  rkey: z.string().regex(/^[234567a-j][234567a-z]{12}$/),
  swapRecord: z.null().optional(),
  record: z.looseObject({ $type: z.literal("app.bsky.feed.post"), text: z.string(), createdAt: z.iso.datetime() }),
});
const Removal = Write.pick({ repo: true, collection: true, rkey: true });
const SignIn = z.strictObject({ identifier: z.string(), password: z.string() });

/**
 * A strict local server for faults, written from the public documentation of the AT protocol: not Bluesky's. (What is
 * shown against a real PDS is in tests/peers.) It refuses, and notes, any request that the documentation does not know.
 */
export async function openStrictBluesky(): Promise<StrictBluesky> {
  let generation = 0;
  let revoked = false;
  const opened: StrictBluesky = {
    url: "",
    asked: [],
    complaints: [],
    records: new Map(),
    told: [],
    fault: () => undefined,
    revoke: (what) => {
      generation++;
      revoked ||= what === "password";
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const session = () => ({
    did: DID,
    handle: "bank.test",
    accessJwt: `access-${generation}`,
    refreshJwt: `refresh-${generation}`,
    emailConfirmed: true,
    didDoc: {},
  });
  const refused = { status: 401, json: { error: "AuthenticationRequired", message: `not ${PASSWORD}` } };

  /** One line a method of the protocol. */
  const methods: Record<string, (asked: Asked) => { status?: number; json: unknown }> = {
    "POST com.atproto.server.createSession": ({ body }) => {
      const { password } = SignIn.parse(JSON.parse(body.toString()));
      return password === PASSWORD && !revoked ? { json: session() } : refused;
    },
    "POST com.atproto.server.refreshSession": ({ token }) =>
      token.startsWith("refresh-") && !revoked ? { json: session() } : refused,
    "GET com.atproto.repo.getRecord": ({ query }) => {
      const rkey = query.get("rkey") ?? "";
      const kept = opened.records.get(rkey);
      if (!kept) return { status: 400, json: { error: "RecordNotFound", message: "Could not locate record" } };
      return { json: { uri: `at://${DID}/app.bsky.feed.post/${rkey}`, ...kept } };
    },
    "POST com.atproto.repo.putRecord": ({ body }) => {
      const { rkey, record, swapRecord } = Write.parse(JSON.parse(body.toString()));
      if (swapRecord === null && opened.records.has(rkey)) return { status: 400, json: { error: "InvalidSwap" } };
      const cid = cidOf(record);
      opened.records.set(rkey, { cid, value: record });
      return { json: { uri: `at://${DID}/app.bsky.feed.post/${rkey}`, cid } };
    },
    "POST com.atproto.repo.deleteRecord": ({ body }) => {
      opened.records.delete(Removal.parse(JSON.parse(body.toString())).rkey);
      return { json: {} };
    },
    "POST com.atproto.repo.uploadBlob": ({ body, type }) => ({
      json: {
        blob: { $type: "blob", ref: { $link: cidOf(body.toString("base64")) }, mimeType: type, size: body.length },
      },
    }),
    "GET com.atproto.identity.resolveHandle": () => ({ status: 400, json: { error: "HandleNotFound" } }),
    "GET app.bsky.actor.getProfile": () => ({ json: { did: DID, handle: "bank.test", displayName: "La banque" } }),
    "GET app.bsky.actor.getProfiles": ({ query }) => ({
      json: { profiles: query.getAll("actors").map((did) => ({ did, handle: "somebody.test", followersCount: 7 })) },
    }),
    "GET app.bsky.feed.getPosts": () => ({ json: { posts: [] } }),
    "GET app.bsky.notification.listNotifications": ({ query }) => ({ json: pageOf(opened.told, query) }),
  };

  const server = createServer((request, answer) => {
    void readAsked(request).then((asked) => {
      const method = methods[`${request.method} ${asked.name}`];
      opened.asked.push(asked.name);
      const fault = opened.fault(asked.name);
      if (fault === "silence") return;
      if (fault === "cut") return void request.socket.destroy();
      if (typeof fault === "object") return say(answer, fault);
      if (!asked.name.startsWith("com.atproto.server.") && asked.token !== `access-${generation}`)
        return say(answer, { status: 400, json: { error: "ExpiredToken", message: "Token has expired" } });
      try {
        if (!method) throw new Error(`${request.method} ${asked.name} is no method`);
        const said = method(asked);
        if (fault === "cut-when-done") return void request.socket.destroy();
        say(answer, { status: 200, ...said });
      } catch (error) {
        opened.complaints.push(String(error));
        say(answer, { status: 400, json: { error: "InvalidRequest" } });
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  opened.url = `http://127.0.0.1:${address.port}`;
  return opened;
}

interface Asked {
  name: string;
  query: URLSearchParams;
  token: string;
  type: string;
  body: Buffer;
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://bluesky.test");
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return {
    name: pathname.replace("/xrpc/", ""),
    query: searchParams,
    token: request.headers.authorization?.replace("Bearer ", "") ?? "",
    type: request.headers["content-type"] ?? "",
    body: Buffer.concat(parts),
  };
}

function say(answer: ServerResponse, { status, headers, body, json }: Exclude<Fault, string>): void {
  answer.writeHead(status, { "content-type": body === undefined ? "application/json" : "text/html", ...headers });
  answer.end(body ?? JSON.stringify(json ?? {}));
}

/** Newest first, a hundred at most; the cursor is a place in the list. */
function pageOf(told: Told[], query: URLSearchParams) {
  const first = Number(query.get("cursor") ?? 0);
  const last = first + Number(query.get("limit") ?? 50);
  const newest = [...told].sort((one, other) => other.indexedAt.localeCompare(one.indexedAt));
  const notifications = newest.slice(first, last).map(({ uri, reason, indexedAt, author, record }) => ({
    uri,
    cid: cidOf(uri),
    author: { did: author ?? "did:plc:somebodysomebodysomebody", handle: "somebody.test" },
    reason,
    record: record ?? { text: uri },
    isRead: false,
    indexedAt,
  }));
  return { notifications, ...(last < told.length && { cursor: String(last) }) };
}

/** A CID (version 1, raw, SHA-256) in base32. */
function cidOf(value: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(value)).digest();
  const bits = BigInt(`0x01551220${hash.toString("hex")}`) << 2n;
  const digits = Array.from({ length: 58 }, (_, index) => Number((bits >> (5n * BigInt(57 - index))) & 31n));
  return `b${digits.map((digit) => "abcdefghijklmnopqrstuvwxyz234567".charAt(digit)).join("")}`;
}
