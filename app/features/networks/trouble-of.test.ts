import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openOutbound } from "#app/server/outbound.server.ts";
import { troubleOfError, troubleOfStatus } from "./trouble-of.server.ts";

const now = new Date("2026-03-02T09:00:00Z");
const of = (status: number, headers: Record<string, string> = {}) =>
  troubleOfStatus(status, new Headers(headers), now, { writes: true });

describe("what a status means", () => {
  it.each([
    [401, "unauthorized", false],
    [403, "forbidden", false],
    [404, "missing", false],
    [410, "missing", false],
    [400, "refused", false],
    [413, "refused", false],
    [422, "refused", false],
    [429, "limited", false],
    [408, "slow", true],
    [500, "broken", true],
    [503, "broken", true],
    [200, "strange", true],
    [302, "strange", true],
  ])("%i is %s, and perhaps done: %s", (status, kind, perhapsDone) => {
    expect(of(status)).toEqual({ kind, perhapsDone, retryAt: null, said: String(status) });
  });

  it("says nothing is perhaps done when nothing was to be changed", () => {
    expect(troubleOfStatus(500, new Headers(), now, { writes: false }).perhapsDone).toBe(false);
  });

  it("repeats a short code and never a sentence", () => {
    const said = (text: string) => troubleOfStatus(400, new Headers(), now, { writes: true, said: text }).said;
    expect(said("InvalidRequest")).toBe("400 InvalidRequest");
    expect(said("your password hunter2 is wrong")).toBe("400");
  });
});

describe("when to ask again", () => {
  it.each([
    ["Retry-After in seconds", { "retry-after": "90" }, "2026-03-02T09:01:30.000Z"],
    ["Retry-After as a date", { "retry-after": "Mon, 02 Mar 2026 09:05:00 GMT" }, "2026-03-02T09:05:00.000Z"],
    ["Bluesky's seconds of the epoch", { "ratelimit-reset": "1772442600" }, "2026-03-02T09:10:00.000Z"],
    ["Mastodon's ISO date", { "x-ratelimit-reset": "2026-03-02T09:15:00.000Z" }, "2026-03-02T09:15:00.000Z"],
    ["X's seconds of the epoch", { "x-rate-limit-reset": "1772442600" }, "2026-03-02T09:10:00.000Z"],
    ["seconds from now, as the draft of the standard has it", { "ratelimit-reset": "60" }, "2026-03-02T09:01:00.000Z"],
  ])("reads %s", (_, headers, expected) => {
    expect(of(429, headers).retryAt?.toISOString()).toBe(expected);
  });

  it("takes the count that is used up, not the one that is not", () => {
    const headers = {
      "x-rate-limit-remaining": "12",
      "x-rate-limit-reset": "1772442600",
      "x-user-limit-24hour-remaining": "0",
      "x-user-limit-24hour-reset": "1772485200",
    };
    expect(of(429, headers).retryAt?.toISOString()).toBe("2026-03-02T21:00:00.000Z");
  });

  it("knows no instant from a header that is missing, past or nonsense", () => {
    for (const text of ["", "soon", "-4", "0", "Mon, 02 Mar 2020 09:05:00 GMT"])
      expect(of(429, { "retry-after": text }).retryAt).toBeNull();
  });

  it("is made to wait for a week at most", () => {
    expect(of(429, { "retry-after": "31536000" }).retryAt?.toISOString()).toBe("2026-03-09T09:00:00.000Z");
  });
});

describe("what an exception means", () => {
  let server: Server | undefined;
  afterEach(() => server?.closeAllConnections());
  afterEach(() => server?.close());
  const { fetch } = openOutbound({ privatePeers: true });
  const failure = (url: string, from = fetch) =>
    from(url, { method: "POST", body: "{}" }).catch((error: unknown) => error);

  it("a refused connection has done nothing", async () => {
    server = createServer();
    const url = await listening(server);
    await new Promise((closed) => server?.close(closed));
    const trouble = troubleOfError(await failure(url), { writes: true });
    expect(trouble).toEqual({ kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" });
  });

  it("a connection cut after the request may have done it", async () => {
    server = createServer((request) => request.on("data", () => request.socket.destroy()));
    const trouble = troubleOfError(await failure(await listening(server)), { writes: true });
    expect(trouble).toMatchObject({ kind: "unreachable", perhapsDone: true });
  });

  it("an answer that does not come may have done it", async () => {
    server = createServer(() => undefined);
    const signal = AbortSignal.timeout(50);
    const error = await fetch(await listening(server), { method: "POST", signal }).catch((thrown: unknown) => thrown);
    expect(troubleOfError(error, { writes: true })).toMatchObject({
      kind: "slow",
      perhapsDone: true,
      said: "TimeoutError",
    });
  });

  it("an answer that is too large is strange", async () => {
    server = createServer((_, answer) => answer.end(Buffer.alloc(5 * 1024 * 1024)));
    const trouble = troubleOfError(await failure(await listening(server)), { writes: true });
    expect(trouble).toMatchObject({ kind: "strange", perhapsDone: true, said: "UND_ERR_RES_EXCEEDED_MAX_SIZE" });
  });

  it("an answer that is no HTTP is strange", async () => {
    server = createServer((request) => request.socket.end("hello\r\n\r\n"));
    expect(troubleOfError(await failure(await listening(server)), { writes: true })).toMatchObject({ kind: "strange" });
  });

  it("an address inside is private, and nothing was sent", async () => {
    const error = await failure("http://127.0.0.1:4119/", openOutbound({ privatePeers: false }).fetch);
    expect(troubleOfError(error, { writes: true })).toMatchObject({ kind: "private", perhapsDone: false });
  });

  it("a certificate that nobody trusts has done nothing", () => {
    const error = new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "CERT_HAS_EXPIRED" }) });
    expect(troubleOfError(error, { writes: true })).toMatchObject({ kind: "unreachable", perhapsDone: false });
  });

  it("never repeats what an exception says", () => {
    const trouble = troubleOfError(new Error("Bearer abc.def.ghi"), { writes: true });
    expect(trouble).toEqual({ kind: "unreachable", perhapsDone: true, retryAt: null, said: "Error" });
    expect(troubleOfError("a string", { writes: false }).said).toBe("unknown");
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  const address = server.address() satisfies AddressInfo | string | null;
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/`;
}
