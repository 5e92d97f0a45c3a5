import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection, Remote } from "../../app/features/networks/port.ts";
import type { Answer } from "../../app/features/networks/trouble.ts";
import { aPiece, type BankAccount, openAnew } from "./bank-account.ts";
import { aPng } from "./png.ts";
import { type Member, type RealPds, startPds } from "./real-pds.ts";

let pds: RealPds;
let bank: Member;
let somebody: Member;
let account: BankAccount;
let connection: Connection;

beforeAll(async () => {
  pds = await startPds();
  bank = await pds.createAccount("ourbank");
  somebody = await pds.createAccount("aclient");
  const password = await bank.appPassword("Et Vous");
  account = { server: pds.url, credentials: { identifier: bank.handle, password } };
  connection = openAnew(account);
});

afterAll(() => pds.stop());

function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.trouble));
  return answer.value;
}

async function postsOf(member: Member) {
  const { data } = await member.agent.com.atproto.repo.listRecords({
    repo: member.did,
    collection: "app.bsky.feed.post",
    limit: 100,
  });
  return data.records;
}

async function recordOf({ id }: Remote) {
  return (await postsOf(bank)).find(({ uri }) => uri === id)?.value;
}

describe("the bank's account on a real PDS", () => {
  it("is told who it is", async () => {
    const identity = valueOf(await connection.check());
    expect(identity).toEqual({
      remoteId: bank.did,
      handle: "ourbank.test",
      name: "ourbank.test",
      url: `https://bsky.app/profile/${bank.did}`,
      limits: null,
    });
  });

  it("posts with a link at its bytes, its language and its picture", async () => {
    const piece = aPiece({ key: "with-picture", picture: { png: aPng(), alt: "La question et sa réponse" } });
    const remote = valueOf(await connection.publish(piece));
    const record = await recordOf(remote);
    expect(record).toMatchObject({
      text: piece.text,
      langs: ["fr"],
      createdAt: "2026-03-02T09:00:00.000Z",
      embed: {
        $type: "app.bsky.embed.images",
        images: [{ alt: "La question et sa réponse", aspectRatio: { width: 1200, height: 630 } }],
      },
    });
    const [facet] = facetsOf(record);
    const bytes = Buffer.from(piece.text).subarray(facet?.index.byteStart, facet?.index.byteEnd);
    expect(bytes.toString()).toBe("https://etvous.example/questions/12/payer");
    expect(facet?.features).toMatchObject([{ uri: "https://etvous.example/questions/12/payer" }]);
    expect(remote.url).toBe(`https://bsky.app/profile/${bank.did}/post/${remote.id.split("/").at(-1)}`);
  });

  it("gives back the picture that was sent, byte for byte", async () => {
    const png = aPng();
    const piece = aPiece({ key: "byte-for-byte", picture: { png, alt: "Carte" } });
    const record = await recordOf(valueOf(await connection.publish(piece)));
    const cid = blobOf(record);
    const { data } = await bank.agent.com.atproto.sync.getBlob({ did: bank.did, cid });
    expect(Buffer.from(data).equals(png)).toBe(true);
  });

  it("draws the link's card where there is no picture", async () => {
    const record = await recordOf(valueOf(await connection.publish(aPiece({ key: "link-card" }))));
    expect(record).toMatchObject({
      embed: {
        $type: "app.bsky.embed.external",
        external: { uri: "https://etvous.example/questions/12/payer", title: "Payer à l’étranger" },
      },
    });
  });

  it("names a known account, and leaves an unknown one as text", async () => {
    const text = "Merci à @aclient.test et à @nobody.test";
    const record = await recordOf(valueOf(await connection.publish(aPiece({ key: "mentions", text, link: null }))));
    expect(facetsOf(record).map(({ features }) => features[0])).toMatchObject([{ did: somebody.did }]);
  });

  it("posts the same piece once, however often and from however many processes it is asked", async () => {
    const before = (await postsOf(bank)).length;
    const piece = aPiece({ key: "twice" });
    const asked = [connection, connection, openAnew(account), openAnew(account)].map((one) => one.publish(piece));
    const remotes = (await Promise.all(asked)).map(valueOf);
    remotes.push(valueOf(await connection.publish(piece)));
    expect(new Set(remotes.map(({ id }) => id)).size).toBe(1);
    expect(new Set(remotes.map(({ revision }) => revision)).size).toBe(1);
    expect(await postsOf(bank)).toHaveLength(before + 1);
  });

  it("keeps the links of a chain apart, though they were asked for at one instant", async () => {
    const first = valueOf(await connection.publish(aPiece({ key: "chain-1" })));
    const replyTo = { parent: first, root: first };
    const second = valueOf(await connection.publish(aPiece({ key: "chain-2", replyTo })));
    expect(second.id).not.toBe(first.id);
    const ref = { uri: first.id, cid: first.revision };
    expect(await recordOf(second)).toMatchObject({ reply: { root: ref, parent: ref } });
  });

  it("replaces the words and keeps the date and what is answered", async () => {
    const first = valueOf(await connection.publish(aPiece({ key: "root" })));
    const replyTo = { parent: first, root: first };
    const remote = valueOf(await connection.publish(aPiece({ key: "to-correct", replyTo })));
    const corrected = aPiece({ key: "correction", text: "Corrigé : oui.", at: new Date("2026-03-03T10:00:00Z") });
    const replaced = valueOf((await connection.replace?.(remote, corrected)) ?? neverNull());
    expect(replaced.id).toBe(remote.id);
    expect(replaced.revision).not.toBe(remote.revision);
    expect(await recordOf(replaced)).toMatchObject({
      text: "Corrigé : oui.",
      createdAt: "2026-03-02T09:00:00.000Z",
      reply: { root: { uri: first.id } },
    });
  });

  it("keeps the picture when the words alone are corrected", async () => {
    const picture = { png: aPng(), alt: "Carte" };
    const remote = valueOf(await connection.publish(aPiece({ key: "picture-stays", picture })));
    const before = await recordOf(remote);
    const replaced = valueOf((await connection.replace?.(remote, aPiece({ text: "Corrigé." }))) ?? neverNull());
    const after = await recordOf(replaced);
    expect(after).toMatchObject({ text: "Corrigé.", embed: { images: [{ alt: "Carte" }] } });
    expect(blobOf(after)).toBe(blobOf(before));
  });

  it("does not put the old words back when the request comes again after the correction", async () => {
    const piece = aPiece({ key: "late-retry" });
    const remote = valueOf(await connection.publish(piece));
    const corrected = valueOf((await connection.replace?.(remote, aPiece({ text: "Corrigé." }))) ?? neverNull());
    expect(valueOf(await openAnew(account).publish(piece))).toEqual(corrected);
  });

  it("removes a post, and takes one that is gone for removed", async () => {
    const remote = valueOf(await connection.publish(aPiece({ key: "to-remove" })));
    expect(valueOf(await connection.remove(remote))).toBeNull();
    expect(await recordOf(remote)).toBeUndefined();
    expect(valueOf(await connection.remove(remote))).toBeNull();
    expect(valueOf((await connection.find?.(aPiece({ key: "to-remove" }))) ?? neverNull())).toEqual({ found: false });
  });

  it("touches no post of somebody else", async () => {
    const { uri, cid } = await somebody.agent.post({ text: "Bonjour" });
    const theirs = { id: uri, revision: cid, url: null };
    expect(await connection.remove(theirs)).toMatchObject({ ok: false, trouble: { kind: "forbidden" } });
    expect(await connection.replace?.(theirs, aPiece({}))).toMatchObject({ ok: false });
    expect(await postsOf(somebody)).toHaveLength(1);
  });

  it("is refused a picture that is too heavy, and posts nothing without it", async () => {
    const picture = { png: Buffer.alloc(2_100_000, aPng()), alt: "Carte" };
    const piece = aPiece({ key: "too-heavy", picture });
    expect(await connection.publish(piece)).toMatchObject({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false },
    });
    expect(valueOf((await connection.find?.(piece)) ?? neverNull())).toEqual({ found: false });
  });

  it("is refused a text that is too long, for good and undone", async () => {
    const answer = await connection.publish(aPiece({ key: "too-long", text: "é".repeat(301), link: null }));
    expect(answer).toEqual({
      ok: false,
      trouble: { kind: "refused", perhapsDone: false, retryAt: null, said: "400 InvalidRequest" },
    });
  });
});

describe("a process killed between the PDS's yes and our record", () => {
  it("leaves one post, which the next process finds and does not post again", async () => {
    const before = (await postsOf(bank)).length;
    const piece = aPiece({ key: "killed", at: new Date("2026-03-04T08:00:00.000Z") });
    const script = fileURLToPath(new URL("publish-and-die.ts", import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify(account), piece.key, piece.at.toISOString()], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");
    expect(await postsOf(bank)).toHaveLength(before + 1);

    const restarted = openAnew(account);
    const found = valueOf((await restarted.find?.(piece)) ?? neverNull());
    expect(found.found).toBe(true);
    const published = valueOf(await restarted.publish(piece));
    expect(found).toEqual({ found: true, remote: published });
    expect(await postsOf(bank)).toHaveLength(before + 1);
  });
});

describe("an application's password revoked in the middle", () => {
  it("is told at the next check, and nothing is posted after it", async () => {
    const password = await bank.appPassword("To be revoked");
    const opened = openAnew({ server: pds.url, credentials: { identifier: bank.handle, password } });
    valueOf(await opened.publish(aPiece({ key: "before-revocation" })));
    await bank.revoke("To be revoked");
    const expected = { ok: false, trouble: { kind: "unauthorized", perhapsDone: false } };
    expect(await opened.check()).toMatchObject(expected);
    const after = await opened.publish(aPiece({ key: "after-revocation" }));
    expect(after).toMatchObject(expected);
    expect(JSON.stringify(after)).not.toContain(password);
    expect(valueOf((await connection.find?.(aPiece({ key: "after-revocation" }))) ?? neverNull()).found).toBe(false);
  });
});

function facetsOf(record: unknown): { index: { byteStart: number; byteEnd: number }; features: unknown[] }[] {
  return record !== null && typeof record === "object" && "facets" in record && Array.isArray(record.facets)
    ? record.facets
    : [];
}

/** The CID of the picture in a post. */
function blobOf(record: unknown): string {
  const [cid] = /bafkrei\w+/.exec(JSON.stringify(record)) ?? [];
  if (!cid) throw new Error("the post has no picture");
  return cid;
}

function neverNull(): never {
  throw new Error("Bluesky lets all of it be done");
}
