import { Agent } from "undici";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutbound, type Outbound } from "#app/server/outbound.server.ts";
import {
  type MastodonFault,
  type MastodonStep,
  startStrictMastodon,
  type StrictMastodon,
} from "../../../../tests/strict-mastodon.ts";
import type { Connection, Piece } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { mastodonAdapter } from "./adapter.server.ts";

const now = new Date();
const remote = { id: "110000000000002000", revision: null, url: null };
const piece: Piece = {
  key: "the key of this request",
  text: "Bonjour à tous",
  lang: "fr",
  link: null,
  picture: { png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), alt: "Une carte" },
  replyTo: null,
  at: now,
};

let server: StrictMastodon;

function open(outbound: Outbound = openOutbound({ privatePeers: true })): Connection {
  const credentials = { server: server.url, accessToken: "the access token of the bank" };
  return mastodonAdapter.open({ server: server.url, credentials, outbound, now: () => now, renewed: async () => {} });
}

/** The first act that takes this step, and whether a lost answer may have been a yes. */
const STEPS: [MastodonStep, boolean, (connection: Connection) => Promise<Answer<unknown>> | undefined][] = [
  ["verify", false, (connection) => connection.check()],
  ["instance", false, (connection) => connection.check()],
  ["media", false, (connection) => connection.publish(piece)],
  ["publish", true, (connection) => connection.publish(piece)],
  ["list", false, (connection) => connection.find?.(piece)],
  ["read", false, (connection) => connection.measure?.([remote])],
  ["replace", true, (connection) => connection.replace?.(remote, piece)],
  ["remove", true, (connection) => connection.remove(remote)],
  ["notifications", false, (connection) => connection.hear?.(null)],
];

/** Of a step that writes, what cannot be known is said to be perhaps done. */
const FAULTS: [MastodonFault, string, boolean][] = [
  ["reset-before", "unreachable", true],
  ["reset-after", "unreachable", true],
  ["html", "strange", true],
  ["html-after", "strange", true],
  ["redirect", "strange", true],
  ["huge", "strange", true],
  [401, "unauthorized", false],
  [403, "forbidden", false],
  [422, "refused", false],
  [429, "limited", false],
  ["429-retry-after", "limited", false],
  ["429-reset", "limited", false],
  [500, "broken", true],
  [503, "broken", true],
  ["502-html", "broken", true],
];

beforeEach(async () => void (server = await startStrictMastodon()));
afterEach(() => server.close());

describe.each(STEPS)("a strict local Mastodon that fails at the step %s", (step, writes, act) => {
  it.each(FAULTS)("with %s: %s", async (fault, kind, perhaps) => {
    server.fault(step, fault);

    expect(await act(open())).toMatchObject({ ok: false, trouble: { kind, perhapsDone: writes && perhaps } });
  });
});

describe("a strict local Mastodon in trouble", () => {
  it.each([
    ["publish", "publish"],
    ["media", "publish"],
    ["verify", "check"],
  ] as const)("answers 200 without what was to be there (%s)", async (step, act) => {
    server.fault(step, "no-id");
    const connection = open();

    expect(await (act === "publish" ? connection.publish(piece) : connection.check())).toMatchObject({
      ok: false,
      trouble: { kind: "strange", said: "200", perhapsDone: step === "publish" },
    });
  });

  it("says until when it wants to be left alone, in either way of saying it", async () => {
    const waits: (number | null)[] = [];
    for (const fault of ["429-retry-after", "429-reset", 429, 503] satisfies MastodonFault[]) {
      server.fault("verify", fault);
      const answer = await open().check();
      const until = answer.ok ? null : answer.trouble.retryAt;
      waits.push(until && Math.round((+until - +now) / 10_000) * 10);
    }

    expect(waits).toEqual([120, 900, null, 60]);
  });

  it("is down: nothing was asked", async () => {
    await server.down();

    expect(await open().publish({ ...piece, picture: null })).toEqual({
      ok: false,
      trouble: { kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" },
    });
    await server.up();
    expect(await open().publish(piece)).toMatchObject({ ok: true });
  });

  it("says nothing: it is slow, and may have done it", async () => {
    const impatient = new Agent({ headersTimeout: 100, bodyTimeout: 100 });
    const hurried = { ...openOutbound({ privatePeers: true }), dispatcher: impatient };
    server.fault("publish", "hang");

    expect(await open(hurried).publish({ ...piece, picture: null })).toMatchObject({
      ok: false,
      trouble: { kind: "slow", perhapsDone: true },
    });
  });

  it("takes our token back in the middle", async () => {
    expect(await open().check()).toMatchObject({ ok: true });
    server.token = null;

    expect(await open().publish(piece)).toMatchObject({ ok: false, trouble: { kind: "unauthorized" } });
    expect(server.statuses).toEqual([]);
  });

  it("is on a private network, where this site does not go", async () => {
    expect(await open(openOutbound({ privatePeers: false })).check()).toMatchObject({
      ok: false,
      trouble: { kind: "private", said: "EPRIVATE" },
    });
  });

  it("refuses a text that is too long, and what answers nothing", async () => {
    const gone = { id: "42", revision: null, url: null };

    expect(await open().publish({ ...piece, text: "a".repeat(501) })).toMatchObject({ trouble: { kind: "refused" } });
    expect(await open().publish({ ...piece, replyTo: { parent: gone, root: gone } })).toMatchObject({
      trouble: { kind: "missing" },
    });
  });

  it("stops measuring when there is too much of it", async () => {
    server.fault("read", "429-retry-after");

    expect(await open().measure?.([remote, remote, remote])).toMatchObject({ ok: false, trouble: { kind: "limited" } });
    expect(server.requests).toHaveLength(1);
  });
});

it("waits for a picture that a strict local Mastodon is still processing", async () => {
  await server.close();
  server = await startStrictMastodon({ slowMedia: true });

  expect(await open().publish(piece)).toMatchObject({ ok: true });
  expect(server.requests.map(({ step }) => step)).toEqual(["media", "media-wait", "media-wait", "publish"]);
});

it.each([
  ["an old Mastodon", { withoutV2: true, maxCharacters: 1000 }, [], 1000],
  ["a server that counts links for more", { reservedPerUrl: 30 }, [], 493],
  ["a server that tells nothing of itself", { withoutV2: true }, [404], 500],
] as const)("takes %s as it is (a strict local server)", async (_, options, faults, most) => {
  await server.close();
  server = await startStrictMastodon(options);
  // The first is what such a server answers by itself.
  for (const fault of faults) server.fault("instance", fault, 2);

  expect(await open().check()).toMatchObject({ ok: true, value: { limits: { most, altMost: 1500 } } });
});
