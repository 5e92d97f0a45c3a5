import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { sealCredentials } from "#app/features/networks/credentials.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { anAccount, aPost } from "../contract/posts-cast.ts";
import { type FreshDatabase, freshFile, freshOnPostgres } from "../fresh-database.ts";
import { type PassingOn, startPassingOn } from "../passing-on.ts";
import { startSite, type Site } from "../site.ts";
import { startStrictMastodon, type StrictMastodon } from "../strict-mastodon.ts";
import { found } from "./page.ts";

/** Each starts the site, some of them twice. */
const PATIENCE = 120_000;
const SOON = { timeout: 30_000 };
const KEY = Buffer.alloc(32, 7);
const CHAIN = ["Un, tout simplement.", "Deux, pour la suite.", "Trois, et c’est tout."];
const postgres = inject("postgres");
const engines: Record<string, () => Promise<FreshDatabase>> = {
  SQLite: freshFile,
  ...(postgres && { PostgreSQL: () => freshOnPostgres(postgres) }),
};

describe.each(Object.keys(engines))("a post, before a strict local server of Mastodon's interface (%s)", (engine) => {
  const here: {
    database?: FreshDatabase;
    store?: Store;
    sites: Site[];
    mastodon?: StrictMastodon;
    between?: PassingOn;
    accountId?: number;
  } = { sites: [] };
  const store = () => found(here.store, "store");
  const mastodon = () => found(here.mastodon, "server");
  const between = () => found(here.between, "way");

  beforeEach(async () => {
    here.sites = [];
    here.database = await found(engines[engine], engine)();
    here.store = await openStore(here.database.url);
    here.mastodon = await startStrictMastodon();
    here.between = await startPassingOn(() => mastodon().url);
    const opening = { server: between().url, accessToken: found(mastodon().token, "token") };
    const { id: remoteId } = mastodon().account;
    here.accountId = await anAccount(store(), {
      ...{ server: between().url, remoteId, credentials: sealCredentials(opening, [KEY]) },
    });
  });

  afterEach(async () => {
    for (const site of here.sites) await site.stop();
    await here.between?.close();
    await here.mastodon?.close();
    await here.store?.close();
    await here.database?.drop();
    for (const site of here.sites) {
      expect(site.errors()).toEqual([]);
      // Neither what opens the account nor what is to be read there.
      expect(site.log()).not.toMatch(/access token of the bank|tout simplement|pour la suite/);
    }
  });

  /** In production, on that database. */
  async function start(): Promise<Site> {
    const site = await startSite({
      command: "serve",
      settings: {
        PUBLIC_URL: "https://etvous.example",
        SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya",
        ENCRYPTION_KEY: KEY.toString("base64"),
        PRIVATE_PEERS: "yes",
        LOG_LEVEL: "info",
        DATABASE_URL: found(here.database, "database").url,
      },
    });
    here.sites.push(site);
    return site;
  }

  const ask = (parts = CHAIN) => aPost(store(), { accountId: found(here.accountId, "account"), parts });

  async function rowOf(postId: number) {
    const { dispatches } = store().tables;
    const [row] = await store().read.select().from(dispatches).where(eq(dispatches.postId, postId));
    return found(row, "dispatch");
  }

  const stateOf = async (postId: number) => (await rowOf(postId)).state;
  const texts = () => mastodon().statuses.map(({ text }) => text);
  const tries = () => mastodon().requests.filter(({ step }) => step === "publish").length;

  /** What is waited for has come. */
  async function soon() {
    const { dispatches } = store().tables;
    await store().write(
      async (tx) => void (await tx.update(dispatches).set({ leasedUntil: null, nextTryAt: new Date(0) })),
    );
  }

  test(
    "whose site is killed between the network's yes and our record stands there once",
    async () => {
      const site = await start();
      let heard = 0;
      between().heard = async ({ method, path }) => {
        if (method !== "POST" || path !== "/api/v1/statuses" || (heard += 1) !== 2) return true;
        await site.kill();
        return false;
      };
      const { postId } = await ask();
      await expect.poll(texts, SOON).toEqual(CHAIN.slice(0, 2));
      await expect.poll(() => heard, SOON).toBe(2);
      const killed = await rowOf(postId);
      expect(killed).toMatchObject({ state: "waiting", doneAt: null });
      expect(killed.askedAt).toBeInstanceOf(Date);
      expect(Number(killed.leasedUntil)).toBeGreaterThan(Date.now());
      // The network does not remember our key any more: only a look can tell.
      mastodon().forgetKeys();
      await soon();

      await start();
      await expect.poll(() => stateOf(postId), SOON).toBe("done");
      expect(texts()).toEqual(CHAIN);
      expect(tries()).toBe(3);
      const ids = mastodon().statuses.map(({ id }) => id);
      const { postParts } = store().tables;
      const parts = await store()
        .read.select()
        .from(postParts)
        .where(eq(postParts.postId, postId))
        .orderBy(postParts.position);
      expect(parts.map(({ remoteId }) => remoteId)).toEqual(ids);
      expect(mastodon().statuses.map(({ inReplyTo }) => inReplyTo)).toEqual([null, ids[0], ids[1]]);
    },
    PATIENCE,
  );

  test(
    "whose answers are lost or are no answers stands there once, and what was met is told",
    async () => {
      const lost = mastodon();
      lost.fault("publish", "reset-after");
      lost.fault("publish", "html-after");
      lost.fault("publish", 500);
      const { postId } = await ask();
      await start();
      for (const known of [1, 2, 3]) {
        await expect.poll(async () => (await rowOf(postId)).tries, SOON).toBe(known);
        lost.forgetKeys();
        await soon();
      }
      await expect.poll(() => stateOf(postId), SOON).toBe("done");
      expect(texts()).toEqual(CHAIN);
    },
    PATIENCE,
  );

  test(
    "waits as long as the network asks for, and stops when the account is no longer let in",
    async () => {
      mastodon().fault("publish", "429-retry-after");
      const { postId, accountId } = await ask();
      await start();
      const { networkAccounts } = store().tables;
      const account = async () => {
        const [row] = await store().read.select().from(networkAccounts).where(eq(networkAccounts.id, accountId));
        return found(row, "account");
      };
      await expect.poll(async () => Number((await account()).restsUntil) - Date.now(), SOON).toBeGreaterThan(90_000);
      expect(await rowOf(postId)).toMatchObject({ state: "waiting", trouble: "limited", askedAt: null });
      expect(texts()).toEqual([]);

      between().heard = ({ path }) => {
        if (path === "/api/v1/statuses") mastodon().token = null;
        return Promise.resolve(true);
      };
      await store().write(async (tx) => void (await tx.update(networkAccounts).set({ restsUntil: null })));
      await soon();
      await expect.poll(() => stateOf(postId), SOON).toBe("failed");
      expect(await account()).toMatchObject({ state: "broken", trouble: "unauthorized" });
      expect(texts()).toEqual(CHAIN.slice(0, 1));
    },
    PATIENCE,
  );
});

describe("posts, before a strict local server of Mastodon's interface", () => {
  test.each(postgres ? [postgres] : [])(
    "stand there once each when two sites on one database send them at once",
    async (server) => {
      const database = await freshOnPostgres(server);
      const store = await openStore(database.url);
      const mastodon = await startStrictMastodon();
      const opening = { server: mastodon.url, accessToken: found(mastodon.token, "token") };
      const credentials = sealCredentials(opening, [KEY]);
      const settings = {
        ...{ PUBLIC_URL: "https://etvous.example", SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya" },
        ...{ ENCRYPTION_KEY: KEY.toString("base64"), PRIVATE_PEERS: "yes", DATABASE_URL: database.url },
      };
      const sites = await Promise.all([1, 2].map(() => startSite({ command: "serve", settings })));
      const posted = [];
      for (let number = 0; number < 6; number++) {
        const account = { server: mastodon.url, remoteId: `account-of-two-${number}`, credentials };
        posted.push(await aPost(store, { parts: [`Le texte ${number}.`], account }));
      }
      const { posts } = store.tables;
      await expect.poll(() => store.read.$count(posts, eq(posts.state, "sent")), SOON).toBe(6);
      expect(new Set(mastodon.statuses.map(({ text }) => text)).size).toBe(6);
      expect(mastodon.statuses).toHaveLength(6);
      expect(posted).toHaveLength(6);
      for (const site of sites) await site.stop();
      for (const site of sites) expect(site.errors()).toEqual([]);
      await mastodon.close();
      await store.close();
      await database.drop();
    },
    PATIENCE,
  );
});
