import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutbound } from "#app/server/outbound.server.ts";
import { DID, openStrictBluesky, PASSWORD, type StrictBluesky } from "../../../../tests/strict-bluesky-server.ts";
import type { Connection, Piece } from "../port.ts";
import { blueskyAdapter } from "./adapter.server.ts";
import { recordKey } from "./record-key.server.ts";

const now = new Date("2026-03-02T09:00:00.000Z");
const piece: Piece = {
  key: "post-1",
  text: "Peut-on payer à l’étranger ? https://etvous.example/q/12",
  lang: "fr",
  link: { href: "https://etvous.example/q/12", title: "Payer", description: "La réponse" },
  picture: { png: new Uint8Array([137, 80, 78, 71]), alt: "Carte" },
  replyTo: null,
  at: now,
};

const PUT = "com.atproto.repo.putRecord";
const LOGIN = "com.atproto.server.createSession";
const REFRESH = "com.atproto.server.refreshSession";

let server: StrictBluesky;
let connection: Connection;

beforeEach(async () => {
  server = await openStrictBluesky();
  connection = openTo(server.url);
});

afterEach(() => {
  server.close();
  expect(server.complaints).toEqual([]);
});

function openTo(url: string, password = PASSWORD): Connection {
  const real = openOutbound({ privatePeers: true });
  const impatient: typeof fetch = (input, init) => real.fetch(input, { ...init, signal: patience.signal });
  return blueskyAdapter.open({
    server: url,
    credentials: { identifier: "@bank.test", password },
    outbound: { ...real, fetch: impatient },
    now: () => now,
    renewed: async () => undefined,
  });
}

/** What the way out does after fifteen seconds is done as soon as the server has begun to be silent. */
let patience = new AbortController();

function faultAt(method: string, fault: ReturnType<StrictBluesky["fault"]>): void {
  server.fault = (asked) => {
    if (asked !== method) return undefined;
    if (fault === "silence") {
      patience.abort(new DOMException("no answer", "TimeoutError"));
      patience = new AbortController();
    }
    return fault;
  };
}

const times = (method: string) => server.asked.filter((asked) => asked === method).length;
const html = "<html><body>Maintenance</body></html>";

describe("faults while posting, on a strict local server written from the public documentation", () => {
  it("posts where there is none", async () => {
    const answer = await connection.publish(piece);
    expect(answer).toMatchObject({ ok: true });
    expect([...server.records.keys()]).toEqual([recordKey(piece)]);
    expect(await connection.publish(piece)).toEqual(answer);
    expect([times(LOGIN), times(PUT)]).toEqual([1, 1]);
  });

  it.each([
    ["silence", "silence", "slow", true, "TimeoutError"],
    ["a connection that is cut", "cut", "unreachable", true, "UND_ERR_SOCKET"],
    ["403", { status: 403, json: { error: "Forbidden" } }, "forbidden", false, "403 Forbidden"],
    ["429", { status: 429, json: { error: "RateLimitExceeded" } }, "limited", false, "429 RateLimitExceeded"],
    ["500", { status: 500, body: html }, "broken", true, "500 InternalServerError"],
    ["503", { status: 503, json: {} }, "broken", true, "503 NotEnoughResources"],
    ["HTML in place of JSON", { status: 200, body: html }, "strange", true, "InvalidResponse"],
    [
      "broken JSON",
      { status: 200, body: "{", headers: { "content-type": "application/json" } },
      "strange",
      true,
      "InvalidResponse",
    ],
    ["a 200 without its post", { status: 200, json: {} }, "strange", true, "InvalidResponse"],
    ["a redirection", { status: 302, headers: { location: "https://elsewhere.example/" } }, "strange", true, "404"],
    [
      "an answer that is too large",
      { status: 200, body: "x".repeat(5_000_000) },
      "strange",
      true,
      "UND_ERR_RES_EXCEEDED_MAX_SIZE",
    ],
    [
      "a text it refuses",
      { status: 400, json: { error: "InvalidRequest", message: "too long" } },
      "refused",
      false,
      "400 InvalidRequest",
    ],
    [
      "an account taken down",
      { status: 400, json: { error: "AccountTakedown" } },
      "forbidden",
      false,
      "400 AccountTakedown",
    ],
    [
      "a repository taken down",
      { status: 400, json: { error: "RepoTakendown" } },
      "forbidden",
      false,
      "400 RepoTakendown",
    ],
  ] as const)("%s at the post", async (_, fault, kind, perhapsDone, said) => {
    faultAt(PUT, fault);
    expect(await connection.publish(piece)).toEqual({ ok: false, trouble: { kind, perhapsDone, retryAt: null, said } });
    server.fault = () => undefined;
    expect(await connection.find?.(piece)).toEqual({ ok: true, value: { found: false } });
    expect(await connection.publish(piece)).toMatchObject({ ok: true });
  });

  it("a yes that is lost is looked for, and the post is not made again", async () => {
    faultAt(PUT, "cut-when-done");
    expect(await connection.publish(piece)).toMatchObject({ ok: false, trouble: { perhapsDone: true } });
    expect(await connection.publish(piece)).toMatchObject({ ok: true });
    expect(times(PUT)).toBe(1);
    expect(server.records.size).toBe(1);
  });

  it("a 200 for another post than the one that was sent is strange", async () => {
    const cid = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a";
    faultAt(PUT, { status: 200, json: { uri: `at://${DID}/app.bsky.feed.post/3kaaaaaaaaaa2`, cid } });
    expect(await connection.publish(piece)).toMatchObject({ trouble: { kind: "strange", perhapsDone: true } });
  });

  it.each(["silence", "cut", { status: 500 }] as const)(
    "a picture that does not arrive leaves no post: %j",
    async (fault) => {
      faultAt("com.atproto.repo.uploadBlob", fault);
      expect(await connection.publish(piece)).toMatchObject({ ok: false, trouble: { perhapsDone: false } });
      expect(times(PUT)).toBe(0);
    },
  );

  it.each([
    ["Retry-After in seconds", { "retry-after": "120" }, "2026-03-02T09:02:00.000Z"],
    ["Retry-After as a date", { "retry-after": "Mon, 02 Mar 2026 09:05:00 GMT" }, "2026-03-02T09:05:00.000Z"],
    ["ratelimit-reset", { "ratelimit-remaining": "0", "ratelimit-reset": "1772442600" }, "2026-03-02T09:10:00.000Z"],
  ])("429 tells when to come again by %s", async (_, headers, at) => {
    faultAt(PUT, { status: 429, headers, json: { error: "RateLimitExceeded" } });
    expect(await connection.publish(piece)).toMatchObject({ trouble: { kind: "limited", retryAt: new Date(at) } });
  });

  it("a server that is down has done nothing", async () => {
    server.close();
    const trouble = { kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" };
    expect(await connection.publish(piece)).toEqual({ ok: false, trouble });
  });

  it("an address inside is not gone to", async () => {
    const { outbound } = { outbound: openOutbound({ privatePeers: false }) };
    const credentials = { identifier: "bank.test", password: PASSWORD };
    const opened = blueskyAdapter.open({
      server: server.url,
      credentials,
      outbound,
      now: () => now,
      renewed: async () => undefined,
    });
    expect(await opened.check()).toEqual({
      ok: false,
      trouble: { kind: "private", perhapsDone: false, retryAt: null, said: "EPRIVATE" },
    });
    expect(server.asked).toEqual([]);
  });

  it("corrects and removes no more than once, whatever is lost", async () => {
    const published = await connection.publish(piece);
    if (!published.ok) throw new Error("not posted");
    faultAt("com.atproto.repo.deleteRecord", "cut-when-done");
    expect(await connection.remove(published.value)).toMatchObject({ ok: false, trouble: { perhapsDone: true } });
    server.fault = () => undefined;
    expect(await connection.remove(published.value)).toEqual({ ok: true, value: null });
    expect(await connection.replace?.(published.value, piece)).toMatchObject({
      ok: false,
      trouble: { kind: "missing" },
    });
  });
});

describe("sessions, on a strict local server written from the public documentation", () => {
  it("one login does for everything, and an old token is renewed without the password", async () => {
    await connection.publish(piece);
    server.revoke("access");
    expect(await connection.find?.(piece)).toMatchObject({ ok: true, value: { found: true } });
    expect([times(LOGIN), times(REFRESH)]).toEqual([1, 1]);
  });

  it("requests that begin at a time log in once", async () => {
    const pieces = ["a", "b", "c"].map((key) => ({ ...piece, key }));
    await Promise.all(pieces.map((one) => connection.publish(one)));
    expect(times(LOGIN)).toBe(1);
    server.revoke("access");
    await Promise.all(pieces.map(async (one) => connection.find?.(one)));
    expect([times(LOGIN), times(REFRESH)]).toEqual([1, 1]);
  });

  it("a password revoked in the middle is told, and never repeated", async () => {
    await connection.publish(piece);
    server.revoke("password");
    const answers = [
      await connection.publish({ ...piece, key: "post-2" }),
      await connection.check(),
      await connection.hear?.(null),
    ];
    for (const answer of answers)
      expect(answer).toEqual({
        ok: false,
        trouble: { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "401 AuthenticationRequired" },
      });
    expect(server.records.size).toBe(1);
  });

  it("a wrong password is unauthorized", async () => {
    expect(await openTo(server.url, "wrong").check()).toMatchObject({ ok: false, trouble: { kind: "unauthorized" } });
  });

  it("a renewal that fails for another reason is no revoked password", async () => {
    await connection.publish(piece);
    server.revoke("access");
    faultAt(REFRESH, "cut");
    expect(await connection.publish({ ...piece, key: "post-2" })).toMatchObject({
      ok: false,
      trouble: { kind: "unreachable", perhapsDone: false },
    });
    server.fault = () => undefined;
    expect(await connection.publish({ ...piece, key: "post-2" })).toMatchObject({ ok: true });
    expect(times(LOGIN)).toBe(1);
  });

  it("a login that is limited says until when", async () => {
    faultAt(LOGIN, { status: 429, headers: { "ratelimit-reset": "1772442600" }, json: { error: "RateLimitExceeded" } });
    expect(await connection.publish(piece)).toMatchObject({
      trouble: { kind: "limited", perhapsDone: false, retryAt: new Date("2026-03-02T09:10:00.000Z") },
    });
  });

  it("a suspended account is forbidden, not unauthorized", async () => {
    faultAt(LOGIN, { status: 401, json: { error: "AccountTakedown", message: "taken down" } });
    expect(await connection.check()).toMatchObject({ trouble: { kind: "forbidden" } });
  });

  it("somebody behind the server who refuses a fresh session is an error of theirs", async () => {
    faultAt("app.bsky.notification.listNotifications", { status: 401, json: { error: "BadJwt" } });
    expect(await connection.hear?.(null)).toMatchObject({ trouble: { kind: "broken", perhapsDone: false } });
  });

  it("is known by name without an AppView, too", async () => {
    faultAt("app.bsky.actor.getProfile", { status: 502, json: { error: "UpstreamFailure" } });
    expect(await connection.check()).toMatchObject({
      ok: true,
      value: { remoteId: DID, name: "bank.test", limits: null },
    });
  });
});
