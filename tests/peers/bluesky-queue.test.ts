import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listenTo } from "../../app/features/mentions/listen.server.ts";
import { sealCredentials } from "../../app/features/networks/credentials.server.ts";
import { openAccount } from "../../app/features/networks/open-account.server.ts";
import type { Connection } from "../../app/features/networks/port.ts";
import { archived, sha256 } from "../../app/features/sending/archive.server.ts";
import { reconcilePosts } from "../../app/features/sending/reconcile.server.ts";
import { verifyArchive } from "../../app/features/sending/verify-archive.server.ts";
import type { Site } from "../../app/server/context.server.ts";
import { openStore } from "../../db/open-store.ts";
import type { Store } from "../../db/store.ts";
import { later, now } from "../contract/cast.ts";
import { env } from "../contract/context.ts";
import { camille } from "../contract/desk-cast.ts";
import { mentionsOf } from "../contract/networks-cast.ts";
import { AFTER_LEASE, anAccount, aPost, dispatchesOf, lastDispatch, partsOf, postRow } from "../contract/posts-cast.ts";
import { ruled } from "../contract/trust-cast.ts";
import { type FreshDatabase, freshFile } from "../fresh-database.ts";
import { runQueue, siteOn } from "./bank-site.ts";
import { type Member, type RealPds, startPds } from "./real-pds.ts";

// The site's own queue on a SQLite file, against a real PDS; what is heard comes through the AppView's stand-in behind
// that PDS (app-view-stand-in.ts).

const LINK = "https://etvous.example/questions/1";
const ALT = "La question et la réponse de la banque";

let pds: RealPds;
let bank: Member;
let somebody: Member;
let database: FreshDatabase;
let store: Store;
let accountId: number;

beforeAll(async () => {
  pds = await startPds();
  bank = await pds.createAccount("ourbank");
  somebody = await pds.createAccount("aclient");
  database = await freshFile();
  store = await openStore(database.url);
  const password = await bank.appPassword("Et Vous");
  const credentials = sealCredentials({ identifier: bank.handle, password }, env.encryptionKeys);
  const names = { remoteId: bank.did, handle: bank.handle };
  accountId = await anAccount(store, { network: "bluesky", server: pds.url, credentials, ...names });
});

afterAll(async () => {
  await store.close();
  await database.drop();
  await pds.stop();
});

/** A post that has been asked for, with words that no other has, its link and its card. */
async function asked(words: string) {
  const text = `${words} La réponse à l’étranger : ${LINK}`;
  return { ...(await aPost(store, { accountId, parts: [text], link: LINK, alt: ALT })), text };
}

/** Everything on the PDS that bears these words. */
async function standing(text: string) {
  const { data } = await bank.agent.com.atproto.repo.listRecords({
    ...{ repo: bank.did, collection: "app.bsky.feed.post", limit: 100 },
  });
  return data.records.filter(({ value }) => value.text === text);
}

/** The picture that a record shows, as the PDS gives it, hashed as our archive does. */
async function pictureOf(record: unknown) {
  const [cid = ""] = /bafkrei\w+/.exec(JSON.stringify(record)) ?? [];
  const { data } = await bank.agent.com.atproto.sync.getBlob({ did: bank.did, cid });
  return { sha256: sha256(data), alt: ALT };
}

async function archiveOf(postId: number) {
  const { sent } = await lastDispatch(store, postId);
  return archived(sent ?? "");
}

/** As the moderation hides it, and the site notices. */
async function hide(threadId: number, at: Date) {
  await ruled(store, await camille(store), { subject: "thread", subjectId: threadId, act: "hide" });
  await reconcilePosts(store, at);
}

/** A process that runs the queue and is killed between the PDS's yes and our record of it. */
async function killedInTheQueue() {
  const script = fileURLToPath(new URL("queue-and-die.ts", import.meta.url));
  const child = spawn(process.execPath, [script, database.url, now.toISOString()], {
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

/** Opens the account as the site does, and tells what it was asked. */
function watched() {
  const publish = vi.fn<Connection["publish"]>();
  const open = (...[site, account]: Parameters<typeof openAccount>) => {
    const connection = openAccount(site, account);
    if (connection) publish.mockImplementation(connection.publish);
    return connection && { ...connection, publish };
  };
  return { open, publish };
}

describe("a post that leaves by the site's queue for a real PDS", () => {
  it("stands there once with its link and its card, and is written down with its address and archive", async () => {
    const { postId, text } = await asked("Envoyé.");
    expect(await runQueue(siteOn(store, now))).toEqual([{ done: true }]);
    expect(await runQueue(siteOn(store, AFTER_LEASE))).toEqual([]);

    const [record, ...others] = await standing(text);
    expect(others).toEqual([]);
    expect(record?.value).toMatchObject({
      langs: ["fr"],
      createdAt: now.toISOString(),
      facets: [{ features: [{ $type: "app.bsky.richtext.facet#link", uri: LINK }] }],
      embed: { $type: "app.bsky.embed.images", images: [{ alt: ALT, aspectRatio: { width: 1200, height: 630 } }] },
    });
    const url = `https://bsky.app/profile/${bank.did}/post/${record?.uri.split("/").at(-1)}`;
    expect(await postRow(store, postId)).toMatchObject({ state: "sent", url });
    expect(await partsOf(store, postId)).toMatchObject([{ remoteId: record?.uri, revision: record?.cid, url, text }]);
    const { sentHash, state } = await lastDispatch(store, postId);
    expect({ sentHash, state }).toEqual({ sentHash: expect.stringMatching(/^[\da-f]{64}$/), state: "done" });
    expect((await archiveOf(postId)).picture).toMatchObject(await pictureOf(record));
    expect(await verifyArchive(store)).toMatchObject({ intact: true });
  });

  it("is taken off there once its thread is hidden here", async () => {
    const { postId, threadId, text } = await asked("Masqué ensuite.");
    await runQueue(siteOn(store, now));
    expect(await standing(text)).toHaveLength(1);
    await hide(threadId, later(2));
    expect(await runQueue(siteOn(store, later(2)))).toEqual([{ done: true }]);
    expect(await standing(text)).toEqual([]);
    expect((await dispatchesOf(store, postId)).map(({ act, state }) => [act, state])).toEqual([
      ["publish", "done"],
      ["delete", "done"],
    ]);
    expect((await postRow(store, postId)).state).toBe("deleted");
  });
});

describe("a queue killed (kill -9) between the PDS's yes and our record", () => {
  it("leaves one post, which the next process finds after the lease and does not send again", async () => {
    const { postId, text } = await asked("Tué en route.");
    await killedInTheQueue();
    const [left] = await standing(text);
    expect(await postRow(store, postId)).toMatchObject({ state: "waiting", url: null });
    expect((await lastDispatch(store, postId)).askedAt).toEqual(now);

    const { open, publish } = watched();
    expect(await runQueue(siteOn(store, later(1)), open)).toEqual([]);
    expect(await runQueue(siteOn(store, AFTER_LEASE), open)).toEqual([{ done: true }]);
    expect(publish).not.toHaveBeenCalled();
    expect(await standing(text)).toEqual([left]);
    expect(await partsOf(store, postId)).toMatchObject([{ remoteId: left?.uri, revision: left?.cid }]);
    expect((await postRow(store, postId)).state).toBe("sent");
    expect((await archiveOf(postId)).picture).toMatchObject(await pictureOf(left));
    expect(await verifyArchive(store)).toMatchObject({ intact: true });
  });

  it("goes on with a chain where it was, and what follows answers the part that stood there", async () => {
    const parts = ["Tué au milieu d’une chaîne : un.", "Tué au milieu d’une chaîne : deux."] as const;
    const { postId } = await aPost(store, { accountId, parts: [...parts] });
    await killedInTheQueue();
    const [first] = await standing(parts[0]);
    expect(await standing(parts[1])).toEqual([]);

    const { open, publish } = watched();
    expect(await runQueue(siteOn(store, AFTER_LEASE), open)).toEqual([{ done: true }]);
    expect(publish.mock.calls.map(([{ text }]) => text)).toEqual([parts[1]]);
    expect(await standing(parts[0])).toEqual([first]);
    const [second, ...others] = await standing(parts[1]);
    expect(others).toEqual([]);
    const ref = { uri: first?.uri, cid: first?.cid };
    expect(second?.value).toMatchObject({ reply: { root: ref, parent: ref } });
    expect((await partsOf(store, postId)).map(({ remoteId }) => remoteId)).toEqual([first?.uri, second?.uri]);
  });

  it("leaves nothing there in the end when the thread is hidden before anybody knows that it was sent", async () => {
    const { postId, threadId, text } = await asked("Tué, puis masqué.");
    await killedInTheQueue();
    expect(await standing(text)).toHaveLength(1);
    await hide(threadId, later(2));
    expect(await runQueue(siteOn(store, AFTER_LEASE))).toEqual([{ done: true }, { done: true }]);
    expect(await standing(text)).toEqual([]);
    expect((await postRow(store, postId)).state).toBe("deleted");
  });
});

describe("a reply to a post of the queue, through the stand-in AppView", () => {
  const turn = (site: Site) => listenTo(site, accountId, { stop: new AbortController().signal });

  it("is kept once with the post and thread it answers, however often the site starts again", async () => {
    const { postId, threadId } = await asked("Répondez-nous.");
    await runQueue(siteOn(store, now));
    const [part] = await partsOf(store, postId);
    const ref = { uri: part?.remoteId ?? "", cid: part?.revision ?? "" };
    const createdAt = later(10).toISOString();
    const { uri } = await somebody.agent.post({ text: "Et au Canada ?", reply: { root: ref, parent: ref }, createdAt });

    expect(await turn(siteOn(store, later(11)))).toMatchObject({ listened: true, fresh: 1, trouble: null });
    await store.close();
    store = await openStore(database.url);
    expect(await turn(siteOn(store, later(13)))).toMatchObject({ listened: true, fresh: 0, trouble: null });
    expect(await mentionsOf(store, accountId)).toMatchObject([
      { remoteId: uri, kind: "reply", postId, threadId, authorId: somebody.did, body: "Et au Canada ?", state: "new" },
    ]);
  });
});
