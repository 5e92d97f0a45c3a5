import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutbound } from "#app/server/outbound.server.ts";
import type { Piece } from "../port.ts";
import { webhookAdapter } from "./adapter.server.ts";
import { Message } from "./message.ts";

const secret = "un secret entre la banque et elle";
const now = new Date("2026-03-14T09:30:00.250Z");
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const piece: Piece = {
  key: "k-1",
  text: "Peut-on relever son plafond ?",
  lang: "fr",
  link: { href: "https://banque.fr/questions/1", title: "Plafond", description: "Oui." },
  picture: { png, alt: "Une carte" },
  replyTo: null,
  at: now,
};
const remote = { id: "k-1", revision: null, url: null };

interface Answer {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

let server: Server;
let url: string;
let received: { id: string; message: Message }[];
let answer: Answer | "reset";

/** A strict local receiver, written from Standard Webhooks: what is not signed as it says is refused. */
async function receive(request: IncomingMessage): Promise<Answer | "reset"> {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  const body = Buffer.concat(parts).toString();
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature } = request.headers;
  const wanted = createHmac("sha256", secret)
    .update(`${String(id)}.${String(timestamp)}.${body}`)
    .digest("base64");
  if (request.method !== "POST" || request.headers["content-type"] !== "application/json") return { status: 415 };
  if (signature !== `v1,${wanted}` || timestamp !== String(Math.floor(+now / 1000))) return { status: 401 };
  received.push({ id: String(id), message: Message.parse(JSON.parse(body)) });
  return answer;
}

beforeEach(async () => {
  received = [];
  answer = { status: 204 };
  server = createServer((request, response) => {
    void receive(request).then((given) => {
      if (given === "reset") return response.destroy();
      return response.writeHead(given.status, given.headers).end(given.body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = address && typeof address === "object" ? `http://127.0.0.1:${address.port}/hooks/et-vous?cle=privee` : "";
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

function open(changes: { credentials?: Record<string, string>; privatePeers?: boolean } = {}) {
  const { privatePeers = true } = changes;
  const credentials = { url, secret, ...changes.credentials };
  const outbound = openOutbound({ privatePeers });
  return webhookAdapter.open({ server: "", credentials, outbound, now: () => now, renewed: async () => {} });
}

describe("a webhook", () => {
  it("is tested with a ping, and known by what its address says of nobody", async () => {
    const identity = await open().check();

    expect(received).toMatchObject([{ message: { type: "ping" } }]);
    expect(identity).toMatchObject({
      ok: true,
      value: { handle: new URL(url).host, name: new URL(url).host, url: null },
    });
    expect(JSON.stringify(identity)).not.toContain("privee");
  });

  it("may tell its name and where to look", async () => {
    answer = { status: 200, body: '{"name":"Le journal","url":"https://journal.example/"}' };

    expect(await open().check()).toMatchObject({ value: { name: "Le journal", url: "https://journal.example/" } });
  });

  it("takes a post with its picture, under the key of the request", async () => {
    answer = { status: 201, body: '{"url":"https://journal.example/1"}' };

    expect(await open().publish(piece)).toEqual({ ok: true, value: { ...remote, url: "https://journal.example/1" } });
    const picture = { png: Buffer.from(png).toString("base64"), alt: "Une carte" };
    const { text, lang, link } = piece;
    expect(received).toEqual([
      {
        id: "k-1",
        message: { type: "post.published", id: "k-1", text, lang, link, picture, replyTo: null, at: now.toISOString() },
      },
    ]);
  });

  it("is told again under the same key: it knows the request, and nobody has to look", async () => {
    const connection = open();
    await connection.publish(piece);

    expect(await connection.find?.(piece)).toEqual({ ok: true, value: { found: false, perhaps: remote } });
    await connection.publish(piece);
    expect(received.map(({ id }) => id)).toEqual(["k-1", "k-1"]);
  });

  it("is told of changes and of removals under the post's own name, each with a key of its own", async () => {
    const connection = open();
    await connection.replace?.(remote, { ...piece, key: "k-2", text: "Corrigé" });
    await connection.remove(remote);

    expect(received).toMatchObject([
      { id: "k-2", message: { type: "post.replaced", id: "k-1", text: "Corrigé" } },
      { id: "k-1-deleted", message: { type: "post.deleted", id: "k-1" } },
    ]);
  });

  it("hears nothing and measures nothing", () => {
    expect(open()).toMatchObject({ hear: null, measure: null });
  });

  it.each([
    ["no address", { url: "javascript:alert(1)" }],
    ["an address in the open", { url: "http://journal.example/hook" }],
    ["an address with a password", { url: "https://me:secret@journal.example/hook" }],
    ["nothing", {}],
  ])("is not at %s", (_, credentials) => {
    expect(webhookAdapter.serverOf({ secret, ...credentials }, null)).toBeNull();
  });

  it("is at its origin, its scheme typed or not", () => {
    expect(webhookAdapter.serverOf({ url: "https://journal.example/a?b", secret }, null)).toBe(
      "https://journal.example",
    );
    expect(webhookAdapter.serverOf({ url: "journal.example/a", secret }, null)).toBe("https://journal.example");
  });
});

describe("a webhook in trouble", () => {
  it.each([
    [{ status: 401 }, "unauthorized", false],
    [{ status: 403 }, "forbidden", false],
    [{ status: 404 }, "missing", false],
    [{ status: 422 }, "refused", false],
    [{ status: 429, headers: { "Retry-After": "60" } }, "limited", false],
    [{ status: 500, body: "<h1>Oh</h1>" }, "broken", true],
    [{ status: 302, headers: { Location: "http://127.0.0.1/" } }, "strange", true],
    ["reset", "unreachable", true],
  ] as const)("answers %j: %s", async (given, kind, perhapsDone) => {
    answer = given;

    expect(await open().publish(piece)).toMatchObject({ ok: false, trouble: { kind, perhapsDone } });
    expect(received).toHaveLength(1);
  });

  it("has taken what it answers with HTML, or with an address that nobody should follow", async () => {
    for (const body of ["<p>Merci</p>", '{"url":"javascript:alert(1)"}', '{"url":"http://journal.example/"}', "[]"]) {
      answer = { status: 200, body };
      expect(await open().publish(piece)).toEqual({ ok: true, value: remote });
    }
  });

  it("does not believe another secret", async () => {
    const credentials = { secret: "un autre secret, assez long" };

    expect(await open({ credentials }).publish(piece)).toMatchObject({ trouble: { kind: "unauthorized" } });
  });

  it("is not written to with a secret that can be guessed", async () => {
    expect(await open({ credentials: { secret: "court" } }).check()).toMatchObject({
      ok: false,
      trouble: { kind: "unauthorized", said: "short_secret" },
    });
    expect(received).toEqual([]);
  });

  it("is on a private network, where this site does not go", async () => {
    expect(await open({ privatePeers: false }).publish(piece)).toMatchObject({
      trouble: { kind: "private", perhapsDone: false },
    });
  });
});
