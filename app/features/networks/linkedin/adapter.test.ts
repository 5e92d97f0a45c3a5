import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../../../tests/free-port.ts";
import { aPiece, FAULTS, INCOMPLETE, NOW, outboundTo, settle } from "../../../../tests/strict-faults.ts";
import { LINKEDIN_CREDENTIALS, openStrictLinkedIn, type StrictLinkedIn } from "../../../../tests/strict-linkedin.ts";
import type { Connection } from "../port.ts";
import { linkedinAdapter } from "./adapter.server.ts";

let server: StrictLinkedIn;
let kept: Record<string, string>[];
beforeEach(async () => {
  server = await openStrictLinkedIn();
  kept = [];
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

const { organizationId, accessToken } = LINKEDIN_CREDENTIALS;
const SECRETS = [accessToken, LINKEDIN_CREDENTIALS.refreshToken, LINKEDIN_CREDENTIALS.clientSecret];

function connect(
  credentials: Record<string, string> = { organizationId, accessToken },
  origin = server.origin,
): Connection {
  return linkedinAdapter.open({
    credentials,
    server: linkedinAdapter.serverOf(credentials, origin) ?? "",
    outbound: outboundTo(server),
    now: () => NOW,
    renewed: async (renewed) => {
      // Kept before it is used: nothing has been asked since with the new token.
      expect(server.asked.at(-1)).toBe("POST /oauth/v2/accessToken");
      kept.push(renewed);
    },
  });
}

const remote = (id = "urn:li:share:1") => ({ id, revision: null, url: `https://www.linkedin.com/feed/update/${id}` });

async function posted(piece = aPiece()) {
  const sent = await connect().publish(piece);
  if (!sent.ok) throw new Error(sent.trouble.said);
  return sent.value;
}

describe("LinkedIn, at a strict local server written from its public documentation", () => {
  it("goes to LinkedIn itself where no gateway stands", () => {
    expect(linkedinAdapter.serverOf({}, null)).toBe("https://api.linkedin.com");
  });

  it("tells which page it is, by its number or by its whole name", async () => {
    const page = {
      remoteId: "2414183",
      handle: "la-banque",
      name: "La Banque",
      url: "https://www.linkedin.com/company/la-banque",
      limits: null,
    };
    expect(await connect().check()).toEqual({ ok: true, value: page });
    const whole = { accessToken, organizationId: "urn:li:organization:2414183" };
    expect(await connect(whole).check()).toEqual({ ok: true, value: page });
  });

  it("posts the text with its picture and what the picture shows", async () => {
    const sent = await posted();
    const [post] = server.posts;
    expect(sent).toEqual(remote(post?.id));
    expect(post?.commentary).toContain("des frais \\(2 %\\) sur les découverts ? La réponse \\<officielle\\>");
    expect(post?.content).toMatchObject({ media: { altText: aPiece().picture?.alt } });
  });

  it("draws a card of the link where there is no picture", async () => {
    await posted(aPiece({ picture: null }));
    expect(server.posts[0]?.content).toEqual({
      article: { source: aPiece().link?.href, title: "Pourquoi des frais ?", description: "La réponse officielle" },
    });
    await posted(aPiece({ picture: null, link: null, text: "Sans rien" }));
    expect(server.posts[1]?.content).toBeUndefined();
  });

  it("changes the words of what stands there", async () => {
    const sent = await posted();
    const to = aPiece({ text: "Corrigé [le 12] : les frais *baissent*." });
    expect(await connect().replace?.(sent, to)).toEqual({ ok: true, value: sent });
    expect(server.posts.map(({ commentary }) => commentary)).toEqual([
      "Corrigé \\[le 12\\] : les frais \\*baissent\\*.",
    ]);
  });

  it("cannot change what is gone", async () => {
    expect(await connect().replace?.(remote(), aPiece())).toMatchObject({ ok: false, trouble: { kind: "missing" } });
  });

  it("takes back, twice if need be", async () => {
    const sent = await posted();
    expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
    expect(server.posts).toEqual([]);
    expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
  });

  it("counts, and tells which is gone", async () => {
    const sent = await posted();
    expect(await connect().measure?.([remote(), sent])).toEqual({
      ok: true,
      value: [null, { likes: 5, reposts: null, replies: 2 }],
    });
  });

  it("asks for the version that an administrator has named", async () => {
    server.fail("GET /rest/organizations/:id", { kind: "reply", reply: { status: 426, body: { status: 426 } } });
    expect(await connect().check()).toMatchObject({ ok: false, trouble: { kind: "forbidden", said: "426" } });
    expect(await connect({ organizationId, accessToken, version: "later" }).check()).toMatchObject({ ok: false });
    expect(server.complaints.splice(0)).toEqual(["GET /rest/organizations/2414183: a version, by year and month"]);
    expect(await connect({ organizationId, accessToken, version: "202707" }).check()).toMatchObject({ ok: true });
  });

  it("hears nothing", () => {
    expect(connect().hear).toBeNull();
  });
});

const STEPS = ["POST /rest/images", "PUT /dms-uploads/:image", "POST /rest/posts"];

describe("what goes wrong on LinkedIn, at a strict local server written from its public documentation", () => {
  const rows = STEPS.flatMap((step) => [
    ...FAULTS.map((row) => ({ step, ...row })),
    ...(step.startsWith("PUT") ? [] : [{ step, ...INCOMPLETE }]),
  ]);

  it.each(rows)("$step $name: it is said, and one post stands in the end", async ({ step, fault, ...met }) => {
    server.fail(step, fault);
    const piece = aPiece();
    const sent = await connect().publish(piece);
    if (sent.ok) return expect.unreachable("it went wrong");
    const perhapsDone = step === "POST /rest/posts" && met.perhaps;
    expect(sent.trouble).toMatchObject({ kind: met.kind, perhapsDone, retryAt: met.retryAt ?? null });
    for (const secret of SECRETS) expect(JSON.stringify(sent)).not.toContain(secret);
    const settled = await settle(connect(), piece, sent.trouble);
    expect(server.posts.map(({ id }) => id)).toEqual([settled.id]);
  });

  it.each(FAULTS)(
    "changing and taking back $name: it is said, and it is done in the end",
    async ({ fault, ...met }) => {
      const sent = await posted();
      const failed = { ok: false, trouble: { kind: met.kind, perhapsDone: met.perhaps } };
      const to = aPiece({ text: "Corrigé." });
      server.fail("POST /rest/posts/:id", fault);
      expect(await connect().replace?.(sent, to)).toMatchObject(failed);
      expect(await connect().replace?.(sent, to)).toEqual({ ok: true, value: sent });
      expect(server.posts.map(({ commentary }) => commentary)).toEqual(["Corrigé."]);
      server.fail("DELETE /rest/posts/:id", fault);
      expect(await connect().remove(sent)).toMatchObject(met.kind === "missing" ? { ok: true } : failed);
      expect(await connect().remove(sent)).toEqual({ ok: true, value: null });
      expect(server.posts).toEqual([]);
    },
  );

  it("nobody listens: nothing is done", async () => {
    const connection = connect({ organizationId, accessToken }, `http://127.0.0.1:${await freePort()}`);
    const trouble = { kind: "unreachable", perhapsDone: false, retryAt: null, said: "ECONNREFUSED" };
    expect(await connection.publish(aPiece({ picture: null }))).toEqual({ ok: false, trouble });
    expect(await connection.check()).toEqual({ ok: false, trouble });
  });

  it.each(["https://elsewhere.example", "http://www.linkedin.com", "https://linkedin.com.example"])(
    "does not take its token and its picture to %s",
    async (host) => {
      server.uploadHost = host;
      const trouble = { kind: "strange", perhapsDone: false, retryAt: null, said: "foreign host" };
      expect(await connect().publish(aPiece())).toEqual({ ok: false, trouble });
    },
  );

  it.each(["two\nlines", "a token…"])(
    "takes a token that cannot be sent for one that opens nothing: %j",
    async (token) => {
      const trouble = { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "unsendable" };
      expect(await connect({ organizationId, accessToken: token }).publish(aPiece())).toEqual({ ok: false, trouble });
      expect(server.asked).toEqual([]);
    },
  );

  it("refuses for good a text that is too long, and takes one that fits without what escapes it", async () => {
    const piece = (text: string) => aPiece({ picture: null, link: null, text });
    expect(await connect().publish(piece("日".repeat(3001)))).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false, retryAt: null, said: "400 FIELD_LENGTH_TOO_LONG" },
    });
    expect(await connect().publish(piece("(".repeat(3000)))).toMatchObject({ ok: true });
  });

  it.each([
    [400, "MEDIA_ASSET_WAITING_UPLOAD"],
    [400, "MEDIA_ASSET_PROCESSING"],
    [409, "CONFLICT"],
  ])("tries again later what passes by itself: %i %s", async (status, code) => {
    server.fail("POST /rest/posts", { kind: "reply", reply: { status, body: { status, code, message: "Later" } } });
    const piece = aPiece();
    const sent = await connect().publish(piece);
    const trouble = { kind: "broken" as const, perhapsDone: false, retryAt: null, said: `${status} ${code}` };
    expect(sent).toEqual({ ok: false, trouble });
    await settle(connect(), piece, trouble);
    expect(server.posts).toHaveLength(1);
  });

  it("takes a refusal of doubles for a sign that it is there", async () => {
    const sent = await posted();
    expect(await connect().publish(aPiece())).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: true, retryAt: null, said: "422 duplicate" },
    });
    expect(await connect().find?.(aPiece())).toEqual({ ok: true, value: { found: true, remote: sent } });
  });

  it("cannot know where it may not read", async () => {
    server.mayRead = false;
    expect(await connect().find?.(aPiece())).toEqual({
      ok: false,
      trouble: { kind: "forbidden", perhapsDone: false, retryAt: null, said: "403 ACCESS_DENIED" },
    });
  });
});

describe("looking for a post on LinkedIn, at a strict local server written from its public documentation", () => {
  const post = (commentary: string, { at = NOW, lifecycleState = "PUBLISHED" } = {}) =>
    void server.posts.push({
      id: `urn:li:share:${server.posts.length}`,
      commentary,
      content: undefined,
      at,
      lifecycleState,
    });

  it("finds it behind two hundred others, and not an older one with the same words", async () => {
    const piece = aPiece({ text: "Des frais ?" });
    post("Des frais ?", { at: new Date(NOW.getTime() - 3_600_000) });
    expect(await connect().find?.(piece)).toEqual({ ok: true, value: { found: false } });
    post("Des frais ?");
    for (let index = 0; index < 200; index++) post(`Autre chose, ${index}`);
    expect(await connect().find?.(piece)).toEqual({ ok: true, value: { found: true, remote: remote() } });
  });

  it("does not count one that LinkedIn has given up publishing", async () => {
    post("Des frais ?", { lifecycleState: "PUBLISH_FAILED" });
    expect(await connect().find?.(aPiece({ text: "Des frais ?" }))).toEqual({ ok: true, value: { found: false } });
  });

  it("does not say that it is not there before it has seen everything", async () => {
    for (let index = 0; index < 501; index++) post(`Autre chose, ${index}`);
    expect(await connect().find?.(aPiece())).toMatchObject({
      ok: false,
      trouble: { kind: "missing", perhapsDone: true, said: "too many posts" },
    });
  });
});

describe("a token that has run out on LinkedIn, at a strict local server written from its public documentation", () => {
  it("is renewed, kept, then used", async () => {
    server.tokens.clear();
    const connection = connect(LINKEDIN_CREDENTIALS);
    expect(await connection.publish(aPiece())).toMatchObject({ ok: true });
    expect(await connection.check()).toMatchObject({ ok: true });
    expect(kept).toEqual([{ ...LINKEDIN_CREDENTIALS, accessToken: "AQX-token-2" }]);
  });

  it("is renewed in the middle, and one post stands", async () => {
    server.fail("POST /rest/posts", { kind: "reply", reply: { status: 401, body: {} } });
    expect(await connect(LINKEDIN_CREDENTIALS).publish(aPiece())).toMatchObject({ ok: true });
    expect(server.posts).toHaveLength(1);
    expect(kept).toHaveLength(1);
  });

  it("cannot be renewed once access is taken away: that is said, with no secret in it", async () => {
    server.tokens.clear();
    const connection = connect({ ...LINKEDIN_CREDENTIALS, refreshToken: "AQW-revoked" });
    expect(await connection.publish(aPiece())).toEqual({
      ok: false,
      trouble: { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "invalid_grant" },
    });
    expect(await connect().check()).toMatchObject({ ok: false, trouble: { said: "401 REVOKED_ACCESS_TOKEN" } });
    expect(kept).toEqual([]);
  });

  it.each(FAULTS.filter(({ fault }) => !fault.done))(
    "whose renewal $name: nothing is done, nothing kept",
    async ({ fault, kind }) => {
      server.tokens.clear();
      server.fail("POST /oauth/v2/accessToken", fault);
      const sent = await connect(LINKEDIN_CREDENTIALS).publish(aPiece());
      const said = ["forbidden", "missing", "refused"].includes(kind) ? "unauthorized" : kind;
      expect(sent).toMatchObject({ ok: false, trouble: { kind: said, perhapsDone: false } });
      expect(kept).toEqual([]);
      expect(await connect(LINKEDIN_CREDENTIALS).publish(aPiece())).toMatchObject({ ok: true });
    },
  );

  it("whose renewal never ends is asked for once only", async () => {
    server.tokens.clear();
    for (let turn = 0; turn < 2; turn++)
      server.fail("GET /rest/organizations/:id", { kind: "reply", reply: { status: 401, body: {} } });
    expect(await connect(LINKEDIN_CREDENTIALS).check()).toMatchObject({ ok: false, trouble: { kind: "unauthorized" } });
    expect(server.asked.filter((one) => one.includes("accessToken"))).toHaveLength(1);
  });
});
