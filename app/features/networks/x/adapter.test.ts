import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../../../tests/free-port.ts";
import { aPiece, FAULTS, INCOMPLETE, NOW, outboundTo, settle } from "../../../../tests/strict-faults.ts";
import { openStrictX, type StrictX, X_KEYS } from "../../../../tests/strict-x.ts";
import type { Connection } from "../port.ts";
import { xAdapter } from "./adapter.server.ts";

let server: StrictX;
beforeEach(async () => {
  server = await openStrictX();
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

const SECRETS = Object.values(X_KEYS);

function connect(origin = server.origin): Connection {
  return xAdapter.open({
    credentials: X_KEYS,
    server: xAdapter.serverOf(X_KEYS, origin) ?? "",
    outbound: outboundTo(server),
    now: () => NOW,
    renewed: async () => expect.unreachable("keys do not change"),
  });
}

const remote = (id: string) => ({ id, revision: null, url: `https://x.com/i/status/${id}` });

describe("X, at a strict local server written from its public documentation", () => {
  it("goes to X itself where no gateway stands", () => {
    expect(xAdapter.serverOf({}, null)).toBe("https://api.x.com");
  });

  it("tells who we are", async () => {
    expect(await connect().check()).toEqual({
      ok: true,
      value: {
        remoteId: "2244994945",
        handle: "labanque",
        name: "La Banque",
        url: "https://x.com/labanque",
        limits: null,
      },
    });
  });

  it("posts the text with its picture and what the picture shows", async () => {
    const piece = aPiece();
    const sent = await connect().publish(piece);
    const [post] = server.posts;
    expect(sent).toEqual({ ok: true, value: remote(post?.id ?? "") });
    expect(post).toMatchObject({ text: piece.text, parentId: null });
    expect(server.alts.get(post?.media[0] ?? "")).toBe(piece.picture?.alt);
  });

  it("posts a chain whose links answer one another, and finds each of them", async () => {
    const first = await connect().publish(aPiece({ picture: null }));
    if (!first.ok) return expect.unreachable(first.trouble.said);
    const replyTo = { parent: first.value, root: first.value };
    const second = aPiece({ text: "Suite : les frais sont rendus 🇫🇷 l’année d’après.", picture: null, replyTo });
    expect(await connect().publish(second)).toMatchObject({ ok: true });
    expect(server.posts[1]?.parentId).toBe(first.value.id);
    expect(await connect().find?.(second)).toEqual({
      ok: true,
      value: { found: true, remote: remote(server.posts[1]?.id ?? "") },
    });
  });

  it("takes back, and what is gone already counts as taken back", async () => {
    const sent = await connect().publish(aPiece());
    if (!sent.ok) return expect.unreachable(sent.trouble.said);
    expect(await connect().remove(sent.value)).toEqual({ ok: true, value: null });
    expect(server.posts).toEqual([]);
    expect(await connect().remove(sent.value)).toEqual({ ok: true, value: null });
  });

  it("counts, and tells which is gone", async () => {
    const sent = await connect().publish(aPiece({ picture: null }));
    if (!sent.ok) return expect.unreachable(sent.trouble.said);
    expect(await connect().measure?.([remote("77"), sent.value])).toEqual({
      ok: true,
      value: [null, { likes: 3, reposts: 2, replies: 2 }],
    });
    expect(await connect().measure?.([remote("77")])).toEqual({ ok: true, value: [null] });
  });

  it("counts two hundred posts in as many requests as X demands", async () => {
    const many = Array.from({ length: 201 }, (_, index) => remote(String(index + 1)));
    expect(await connect().measure?.(many)).toMatchObject({ ok: true, value: { length: 201 } });
    expect(server.asked.filter((one) => one === "GET /2/tweets")).toHaveLength(3);
  });

  it("edits nothing and hears nothing", () => {
    expect(connect()).toMatchObject({ replace: null, hear: null });
  });
});

const STEPS = ["POST /2/media/upload", "POST /2/media/metadata", "POST /2/tweets"];

describe("what goes wrong on X, at a strict local server written from its public documentation", () => {
  const rows = STEPS.flatMap((step) => [
    ...FAULTS.map((row) => ({ step, ...row })),
    ...(step === "POST /2/media/metadata" ? [] : [{ step, ...INCOMPLETE }]),
  ]);

  it.each(rows)("$step $name: it is said, and one post stands in the end", async ({ step, fault, ...met }) => {
    server.fail(step, fault);
    const piece = aPiece();
    const sent = await connect().publish(piece);
    if (sent.ok) return expect.unreachable("it went wrong");
    const perhapsDone = step === "POST /2/tweets" && met.perhaps;
    expect(sent.trouble).toMatchObject({ kind: met.kind, perhapsDone, retryAt: met.retryAt ?? null });
    for (const secret of SECRETS) expect(JSON.stringify(sent)).not.toContain(secret);
    const settled = await settle(connect(), piece, sent.trouble);
    expect(server.posts.map(({ id }) => id)).toEqual([settled.id]);
  });

  it.each(FAULTS)("taking back $name: it is said, and it is gone in the end", async ({ fault, ...met }) => {
    const sent = await connect().publish(aPiece({ picture: null }));
    if (!sent.ok) return expect.unreachable(sent.trouble.said);
    server.fail("DELETE /2/tweets/:id", fault);
    const removed = await connect().remove(sent.value);
    const expected = { ok: false, trouble: { kind: met.kind, perhapsDone: met.perhaps } };
    expect(removed).toMatchObject(met.kind === "missing" ? { ok: true } : expected);
    expect(await connect().remove(sent.value)).toEqual({ ok: true, value: null });
    expect(server.posts).toEqual([]);
  });

  it("nobody listens: nothing is done", async () => {
    const connection = connect(`http://127.0.0.1:${await freePort()}`);
    const trouble = { kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" };
    expect(await connection.publish(aPiece({ picture: null }))).toEqual({ ok: false, trouble });
    expect(await connection.check()).toEqual({ ok: false, trouble });
    expect(await connection.remove(remote("1"))).toEqual({ ok: false, trouble });
  });

  it("waits until the count that is used up begins anew", async () => {
    const reset = Math.floor(NOW.getTime() / 1000) + 900;
    const headers = { "x-rate-limit-limit": "100", "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(reset) };
    server.fail("POST /2/tweets", { kind: "reply", reply: { status: 429, body: {}, headers } });
    expect(await connect().publish(aPiece())).toMatchObject({
      ok: false,
      trouble: { kind: "limited", perhapsDone: false, retryAt: new Date(reset * 1000) },
    });
  });

  it("refuses for good a text that is too long", async () => {
    const long = aPiece({ text: "日".repeat(141), picture: null });
    expect(await connect().publish(long)).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false, retryAt: null, said: "403 too long" },
    });
  });

  it("refuses for good an answer to a post that is gone", async () => {
    const replyTo = { parent: remote("12"), root: remote("12") };
    expect(await connect().publish(aPiece({ replyTo }))).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false, retryAt: null, said: "403" },
    });
  });

  it.each([
    ["Your account is suspended and is not permitted to access this feature.", "about:blank", "403"],
    [
      "Your client app is not configured with the appropriate oauth1 app permissions.",
      "oauth1-permissions",
      "403 oauth1-permissions",
    ],
  ])("tells what the account may not do from what this text may not say: %s", async (detail, code, said) => {
    const type = code === "about:blank" ? code : `https://api.twitter.com/2/problems/${code}`;
    const body = { title: "Forbidden", status: 403, detail, type };
    server.fail("POST /2/tweets", { kind: "reply", reply: { status: 403, body } });
    expect(await connect().publish(aPiece())).toEqual({
      ok: false,
      trouble: { kind: "forbidden", perhapsDone: false, retryAt: null, said },
    });
  });

  it("takes a refusal of doubles for a sign that it is there", async () => {
    const piece = aPiece();
    await connect().publish(piece);
    const again = await connect().publish(piece);
    expect(again).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: true, retryAt: null, said: "403 duplicate" },
    });
    expect(await connect().find?.(piece)).toEqual({
      ok: true,
      value: { found: true, remote: remote(server.posts[0]?.id ?? "") },
    });
  });

  it("cannot know where its plan does not let it read", async () => {
    server.mayRead = false;
    const forbidden = { kind: "forbidden", perhapsDone: false, retryAt: null, said: "403 client-forbidden" };
    expect(await connect().find?.(aPiece())).toEqual({ ok: false, trouble: forbidden });
    expect(await connect().measure?.([remote("1")])).toEqual({ ok: false, trouble: forbidden });
  });

  it("says that the keys are no longer taken, whatever is asked", async () => {
    server.revoked = true;
    const unauthorized = { ok: false, trouble: { kind: "unauthorized", perhapsDone: false } };
    const connection = connect();
    expect(await connection.check()).toMatchObject(unauthorized);
    expect(await connection.publish(aPiece())).toMatchObject(unauthorized);
    expect(await connection.find?.(aPiece())).toMatchObject(unauthorized);
    expect(await connection.remove(remote("1"))).toMatchObject(unauthorized);
    expect(await connection.measure?.([remote("1")])).toMatchObject(unauthorized);
  });
});

describe("looking for a post on X, at a strict local server written from its public documentation", () => {
  const post = (text: string, at = NOW) =>
    void server.posts.push({ id: String(9000 + server.posts.length), text, parentId: null, media: [], at });

  it("finds nothing where nothing is", async () => {
    expect(await connect().find?.(aPiece())).toEqual({ ok: true, value: { found: false } });
  });

  it("does not take an older post with the same words for this one", async () => {
    post(aPiece().text, new Date(NOW.getTime() - 3_600_000));
    expect(await connect().find?.(aPiece())).toEqual({ ok: true, value: { found: false } });
  });

  it("finds it behind two hundred others", async () => {
    post(aPiece().text);
    for (let index = 0; index < 200; index++) post(`Autre chose, ${index}`);
    expect(await connect().find?.(aPiece())).toEqual({ ok: true, value: { found: true, remote: remote("9000") } });
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
    expect(await connect().find?.(aPiece())).toMatchObject({
      ok: false,
      trouble: { kind: "missing", said: "other words" },
    });
  });
});
