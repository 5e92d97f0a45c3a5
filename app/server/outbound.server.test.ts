import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { isPrivate, openOutbound, type Outbound, type OutboundLimits } from "./outbound.server.ts";

const QUICK: OutboundLimits = { connectMs: 2000, silenceMs: 2000, wholeMs: 3000, largestAnswer: 64 * 1024 };
const outside = openOutbound({ privatePeers: false }, QUICK);
const anywhere = (limits: Partial<OutboundLimits> = {}) =>
  openOutbound({ privatePeers: true }, { ...QUICK, ...limits });

/** A server of this machine, its address, and how often it was asked. */
async function serve(listener: RequestListener): Promise<{ url: string; port: number; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, port, asked: () => asked };
}

/** As a library that fetches by itself is told to. */
function byLibrary({ dispatcher }: Outbound, url: string, init: RequestInit = {}): Promise<Response> {
  const through = { ...init, dispatcher };
  return fetch(url, through);
}

/** The codes of an error and of its causes. */
async function codesOf(work: Promise<unknown>): Promise<unknown[]> {
  const codes: unknown[] = [];
  let error: unknown = await work.then(
    () => new Error("it was answered"),
    (reason: unknown) => reason,
  );
  for (; error instanceof Error; error = error.cause) codes.push("code" in error ? error.code : error.message);
  return codes;
}

const HOSTS = [
  "127.0.0.1",
  "127.1",
  "2130706433",
  "0x7f000001",
  "0177.0.0.1",
  "127.0.0.1.",
  "0.0.0.0",
  "0",
  "localhost",
  "10.0.0.1",
  "172.16.3.4",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "[::1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:a00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fd00::1]",
  "[ff02::1]",
];

test.each(HOSTS)("nothing is asked of %s", async (host) => {
  const { port, asked } = await serve((_request, response) => response.end("inside"));
  const address = `http://${host}:${port}/`;
  expect(await codesOf(outside.fetch(address))).toContain("EPRIVATE");
  expect(await codesOf(byLibrary(outside, address))).toContain("EPRIVATE");
  expect(asked()).toBe(0);
});

test.each(["data:text/plain,inside", "blob:http://127.0.0.1/x"])(
  "nothing but the web is asked: %s",
  async (address) => {
    expect(await codesOf(outside.fetch(address))).toContain("EPRIVATE");
  },
);

test.each(["93.184.215.14", "1.1.1.1", "2606:4700::1111", "2a00:1450:4007::200e"])("%s is outside", (address) => {
  expect(isPrivate(address)).toBe(false);
});

test("with private peers, a server of this machine is asked", async () => {
  const { url } = await serve((request, response) => {
    response.setHeader("X-Method", request.method ?? "");
    request.pipe(response.writeHead(201));
  });
  const answer = await anywhere().fetch(`${url}/here`, { method: "POST", body: "un texte" });
  expect([answer.status, answer.headers.get("x-method"), await answer.text()]).toEqual([201, "POST", "un texte"]);
  const told = await byLibrary(anywhere(), url, { method: "PUT", body: "un autre" });
  expect([told.status, await told.text()]).toEqual([201, "un autre"]);
});

test("a redirection is an answer like any other: nobody goes there", async () => {
  const inside = await serve((_request, response) => response.end("inside"));
  const { url } = await serve((_request, response) => response.writeHead(302, { Location: inside.url }).end());
  const answer = await anywhere().fetch(url, { headers: { Authorization: "Bearer secret" }, redirect: "follow" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, inside.url]);
  expect(inside.asked()).toBe(0);
});

test.each([
  [
    "says how large it is",
    (body: Buffer): [Record<string, string>, Buffer] => [{ "Content-Length": `${body.length}` }, body],
  ],
  ["does not say how large it is", (body: Buffer): [Record<string, string>, Buffer] => [{}, body]],
  [
    "was packed small",
    (body: Buffer): [Record<string, string>, Buffer] => [{ "Content-Encoding": "gzip" }, gzipSync(body)],
  ],
])("an answer that is too large and %s is not taken in", async (_how, dressed) => {
  const [headers, body] = dressed(Buffer.alloc(QUICK.largestAnswer + 1, "x"));
  const { url } = await serve((_request, response) => {
    response.writeHead(200, headers).write(body);
    response.end();
  });
  const tooLarge = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
  expect(await codesOf(anywhere().fetch(url))).toContain(tooLarge);
  const told = byLibrary(anywhere(), url).then((answer) => answer.text());
  expect(await codesOf(told)).toContain(tooLarge);
});

test("a packed answer of a usual size is unpacked; libraries ask for none", async () => {
  const { url } = await serve((request, response) => {
    if (!String(request.headers["accept-encoding"]).includes("gzip")) return response.end("un texte");
    return response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("un texte"));
  });
  expect(await (await anywhere().fetch(url)).text()).toBe("un texte");
  expect(await (await byLibrary(anywhere(), url)).text()).toBe("un texte");
});

test("no answer, an answer that stops and one that drips are not waited for", async () => {
  const silent = await serve(() => undefined);
  const stopped = await serve((_request, response) => response.writeHead(200).write("le début"));
  const dripping = await serve((_request, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write("."), 20);
    response.on("close", () => clearInterval(drip));
  });
  const hasty = anywhere({ silenceMs: 150 });
  expect(await codesOf(hasty.fetch(silent.url))).toContain("UND_ERR_HEADERS_TIMEOUT");
  expect(await codesOf(hasty.fetch(stopped.url))).toContain("UND_ERR_BODY_TIMEOUT");
  await expect(anywhere({ wholeMs: 200 }).fetch(dripping.url)).rejects.toThrow("timeout");
});

test("whoever asks may give up", async () => {
  const { url } = await serve(() => undefined);
  await expect(anywhere().fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
});
