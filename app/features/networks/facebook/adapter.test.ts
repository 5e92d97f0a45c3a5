import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../../../tests/free-port.ts";
import { aPiece, FAULTS, INCOMPLETE, NOW, outboundTo, settle } from "../../../../tests/strict-faults.ts";
import {
  FACEBOOK_CREDENTIALS,
  graphError,
  openStrictFacebook,
  type StrictFacebook,
} from "../../../../tests/strict-facebook.ts";
import type { Connection } from "../port.ts";
import type { TroubleKind } from "../trouble.ts";
import { facebookAdapter } from "./adapter.server.ts";

let server: StrictFacebook;
beforeEach(async () => {
  server = await openStrictFacebook();
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

const { pageId, accessToken, appSecret } = FACEBOOK_CREDENTIALS;

function connect(origin = server.origin, credentials: Record<string, string> = { pageId, accessToken }): Connection {
  return facebookAdapter.open({
    credentials,
    server: facebookAdapter.serverOf(credentials, origin) ?? "",
    outbound: outboundTo(server),
    now: () => NOW,
    renewed: async () => expect.unreachable("the token of a page does not change"),
  });
}

const remote = (id = "104233765432109_1") => ({ id, revision: null, url: `https://www.facebook.com/${id}` });

async function posted(piece = aPiece()) {
  const sent = await connect().publish(piece);
  if (!sent.ok) throw new Error(sent.trouble.said);
  return sent.value;
}

describe("Facebook, at a strict local server written from its public documentation", () => {
  it("goes to Facebook itself where no gateway stands", () => {
    expect(facebookAdapter.serverOf({}, null)).toBe("https://graph.facebook.com");
  });

  it("tells which page it is", async () => {
    expect(await connect().check()).toEqual({
      ok: true,
      value: {
        remoteId: pageId,
        handle: "labanque",
        name: "La Banque",
        url: "https://www.facebook.com/labanque",
        limits: null,
      },
    });
  });

  it("posts the text with its picture and what the picture shows", async () => {
    const sent = await posted();
    expect(sent).toEqual(remote(server.posts[0]?.id));
    expect(server.posts).toMatchObject([{ message: aPiece().text, alt: aPiece().picture?.alt }]);
  });

  it("posts the text with its link where there is no picture, or alone", async () => {
    await posted(aPiece({ picture: null }));
    await posted(aPiece({ picture: null, link: null, text: "Sans rien" }));
    expect(server.posts).toMatchObject([
      { message: aPiece().text, link: aPiece().link?.href },
      { message: "Sans rien", link: null },
    ]);
  });

  it("changes the words of what stands there", async () => {
    const sent = await posted();
    expect(await connect().replace?.(sent, aPiece({ text: "Corrigé." }))).toEqual({ ok: true, value: sent });
    expect(server.posts).toMatchObject([{ message: "Corrigé." }]);
  });

  it("cannot change what is gone", async () => {
    const gone = { ok: false, trouble: { kind: "missing", perhapsDone: false, said: "100.33" } };
    expect(await connect().replace?.(remote(), aPiece())).toMatchObject(gone);
  });

  it("takes back, and what is gone already counts as taken back", async () => {
    const sent = await posted();
    expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
    expect(server.posts).toEqual([]);
    expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
  });

  it("counts, and tells which is gone", async () => {
    const [withPicture, alone] = [await posted(), await posted(aPiece({ text: "Sans rien", picture: null }))];
    expect(await connect().measure?.([withPicture, remote(), alone])).toEqual({
      ok: true,
      value: [{ likes: 7, reposts: 3, replies: 2 }, null, { likes: 7, reposts: 0, replies: 2 }],
    });
  });

  it("proves that it comes from the bank's servers where the secret of the app is given", async () => {
    server.demandsProof = true;
    expect(await connect().check()).toMatchObject({ ok: false, trouble: { kind: "refused", said: "100" } });
    const proven = connect(server.origin, { pageId, accessToken, appSecret });
    expect(await proven.check()).toMatchObject({ ok: true });
    expect(await proven.publish(aPiece())).toMatchObject({ ok: true });
    expect(await proven.find?.(aPiece())).toMatchObject({ ok: true, value: { found: true } });
  });

  it("asks in the version that an administrator has named", async () => {
    const later = connect(server.origin, { pageId, accessToken, version: "v27.0" });
    expect(await later.check()).toMatchObject({ ok: false });
    expect(server.complaints.splice(0)).toEqual([`GET /v27.0/${pageId}: no such address`]);
  });

  it("hears nothing", () => {
    expect(connect().hear).toBeNull();
  });
});

const PHOTOS = `POST /v25.0/${pageId}/photos`;
const FEED = `POST /v25.0/${pageId}/feed`;

describe("what goes wrong on Facebook, at a strict local server written from its public documentation", () => {
  const rows = [PHOTOS, FEED].flatMap((step) => [...FAULTS, INCOMPLETE].map((row) => ({ step, ...row })));

  it.each(rows)("$step $name: it is said, and one post stands in the end", async ({ step, fault, ...met }) => {
    server.fail(step, fault);
    const piece = aPiece(step === FEED ? { picture: null } : {});
    const sent = await connect().publish(piece);
    if (sent.ok) return expect.unreachable("it went wrong");
    expect(sent.trouble).toMatchObject({ kind: met.kind, perhapsDone: met.perhaps, retryAt: met.retryAt ?? null });
    for (const secret of [accessToken, appSecret]) expect(JSON.stringify(sent)).not.toContain(secret);
    const settled = await settle(connect(), piece, sent.trouble);
    expect(server.posts.map(({ id }) => id)).toEqual([settled.id]);
  });

  it.each([...FAULTS, INCOMPLETE])(
    "changing and taking back $name: it is said, and it is done in the end",
    async ({ fault, ...met }) => {
      const sent = await posted();
      const failed = { ok: false, trouble: { kind: met.kind, perhapsDone: met.perhaps } };
      const to = aPiece({ text: "Corrigé." });
      server.fail("POST /v25.0/:id", fault);
      expect(await connect().replace?.(sent, to)).toMatchObject(failed);
      expect(await connect().replace?.(sent, to)).toEqual({ ok: true, value: sent });
      expect(server.posts).toMatchObject([{ message: "Corrigé." }]);
      server.fail("DELETE /v25.0/:id", fault);
      expect(await connect().remove(sent)).toMatchObject(met.kind === "missing" ? { ok: true } : failed);
      expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
      expect(server.posts).toEqual([]);
    },
  );

  it("nobody listens: nothing is done", async () => {
    const connection = connect(`http://127.0.0.1:${await freePort()}`);
    const trouble = { kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" };
    expect(await connection.publish(aPiece())).toEqual({ ok: false, trouble });
    expect(await connection.remove(remote())).toEqual({ ok: false, trouble });
  });

  it("says that the token is no longer taken, whatever is asked", async () => {
    server.revoked = true;
    const unauthorized = { ok: false, trouble: { kind: "unauthorized", perhapsDone: false, said: "190.460" } };
    const connection = connect();
    expect(await connection.check()).toMatchObject(unauthorized);
    expect(await connection.publish(aPiece())).toMatchObject(unauthorized);
    expect(await connection.find?.(aPiece())).toMatchObject(unauthorized);
    expect(await connection.replace?.(remote(), aPiece())).toMatchObject(unauthorized);
    expect(await connection.remove(remote())).toMatchObject(unauthorized);
    expect(await connection.measure?.([remote()])).toMatchObject(unauthorized);
  });

  const CODES: [number, { code: number; error_subcode?: number; is_transient?: boolean }, TroubleKind, boolean][] = [
    [400, { code: 190 }, "unauthorized", false],
    [400, { code: 102 }, "unauthorized", false],
    [400, { code: 4 }, "limited", false],
    [403, { code: 32, is_transient: true }, "limited", false],
    [400, { code: 613 }, "limited", false],
    [400, { code: 10 }, "forbidden", false],
    [400, { code: 200 }, "forbidden", false],
    [400, { code: 299 }, "forbidden", false],
    [400, { code: 100 }, "refused", false],
    [400, { code: 368 }, "refused", false],
    [400, { code: 506 }, "refused", true],
    [400, { code: 1 }, "broken", true],
    [500, { code: 2, is_transient: true }, "broken", true],
    [400, { code: 100, is_transient: true }, "broken", true],
    [400, { code: 999_999 }, "refused", false],
    [503, { code: 999_999 }, "broken", true],
  ];
  it.each(CODES)("status %i, error %o: %s", async (status, error, kind, perhapsDone) => {
    server.fail(FEED, { kind: "reply", reply: graphError(status, error) });
    expect(await connect().publish(aPiece({ picture: null }))).toMatchObject({
      ok: false,
      trouble: { kind, perhapsDone, retryAt: null },
    });
    expect(server.posts).toEqual([]);
  });

  it.each([
    [JSON.stringify({ [pageId]: [{ type: "pages", call_count: 100, estimated_time_to_regain_access: 19 }] }), 19],
    [JSON.stringify({ [pageId]: [{ type: "pages", call_count: 100, estimated_time_to_regain_access: 0 }] }), null],
    ["not JSON", null],
  ])("waits for as many minutes as %s says", async (usage, minutes) => {
    const headers = { "x-business-use-case-usage": usage };
    server.fail(FEED, { kind: "reply", reply: graphError(400, { code: 32 }, headers) });
    const retryAt = minutes === null ? null : new Date(NOW.getTime() + minutes * 60_000);
    expect(await connect().publish(aPiece({ picture: null }))).toMatchObject({ trouble: { kind: "limited", retryAt } });
  });

  it.each(["two\nlines", "a token…"])(
    "takes a token that cannot be sent for one that opens nothing: %j",
    async (token) => {
      const trouble = { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "unsendable" };
      expect(await connect(server.origin, { pageId, accessToken: token }).publish(aPiece())).toEqual({
        ok: false,
        trouble,
      });
      expect(server.asked).toEqual([]);
    },
  );

  it("refuses for good a text that is too long", async () => {
    const long = aPiece({ text: "é".repeat(63_207), picture: null });
    expect(await connect().publish(long)).toMatchObject({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false },
    });
  });
});

describe("looking for a post on Facebook, at a strict local server written from its public documentation", () => {
  const post = (message: string, at = NOW) =>
    void server.posts.push({ id: `${pageId}_${server.posts.length}`, message, link: null, alt: null, at });

  it("finds it behind two hundred others, and not an older one with the same words", async () => {
    const piece = aPiece({ text: "Des frais ?" });
    post("Des frais ?", new Date(NOW.getTime() - 3_600_000));
    expect(await connect().find?.(piece)).toEqual({ ok: true, value: { found: false } });
    post("Des frais\u00a0?");
    for (let index = 0; index < 200; index++) post(`Autre chose, ${index}`);
    const url = `https://www.facebook.com/${pageId}/posts/1`;
    const found = { id: `${pageId}_1`, revision: null, url };
    expect(await connect().find?.(piece)).toEqual({ ok: true, value: { found: true, remote: found } });
  });

  it("does not say that it is not there before it has seen everything", async () => {
    for (let index = 0; index < 501; index++) post(`Autre chose, ${index}`);
    expect(await connect().find?.(aPiece())).toMatchObject({
      ok: false,
      trouble: { kind: "missing", perhapsDone: true, said: "too many posts" },
    });
  });

  it("leaves to a person a post with other words and the same link", async () => {
    post(`Relu par quelqu’un : ${aPiece().link?.href}`);
    expect(await connect().find?.(aPiece())).toMatchObject({ trouble: { kind: "missing", said: "other words" } });
  });
});
