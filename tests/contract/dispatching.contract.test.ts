import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { archived } from "#app/features/sending/archive.server.ts";
import { MOST_TRIES } from "#app/features/sending/after-trouble.ts";
import { sendDispatch } from "#app/features/sending/send-dispatch.server.ts";
import { openStore } from "#db/open-store.ts";
import { atOnce, later, now } from "./cast.ts";
import {
  accountRow,
  AFTER_LEASE,
  anAccount,
  aPost,
  dispatchesOf,
  lastDispatch,
  leaseAt,
  partsOf,
  postRow,
  sendDue,
  sendingTo,
} from "./posts-cast.ts";
import { aTrouble, ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

const CHAIN = ["Un.", "Deux.", "Trois."];

describeOnBothEngines("the queue of the networks, before a scripted network", (world) => {
  const here = { network: new ScriptedNetwork() };
  beforeEach(async () => {
    here.network = new ScriptedNetwork();
    const { dispatches } = world.store.tables;
    // What another test left waiting is not this one's.
    await world.store.write(async (tx) => void (await tx.update(dispatches).set({ state: "cancelled" })));
  });

  it("sends what is due once, and archives exactly what left", async () => {
    const { store } = world;
    const { postId } = await aPost(store);
    expect(await sendDue(store, here.network)).toEqual([{ done: true }]);
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
    expect(here.network.texts()).toEqual(["Le texte. https://etvous.example/questions/1"]);
    expect(await postRow(store, postId)).toMatchObject({
      state: "sent",
      sentAt: now,
      url: "https://network.example/remote-1",
    });
    expect(await partsOf(store, postId)).toMatchObject([{ position: 1, remoteId: "remote-1", revision: "first" }]);
    const dispatch = await lastDispatch(store, postId);
    expect(dispatch).toMatchObject({ state: "done", doneAt: now, askedAt: null, leasedUntil: null, trouble: null });
    const sent = dispatch.sent ?? "";
    expect(dispatch.sentHash).toBe(createHash("sha256").update(sent).digest("hex"));
    expect(archived(sent)).toMatchObject({
      act: "publish",
      account: { network: "mastodon", handle: "@banque@mastodon.example" },
      parts: [{ key: `${dispatch.key}-1`, text: "Le texte. https://etvous.example/questions/1", id: "remote-1" }],
    });
  });

  it("sends a picture of the thread with the first text, and archives its hash and its description", async () => {
    const { store } = world;
    const { postId } = await aPost(store, { parts: CHAIN });
    const { dispatches } = store.tables;
    const content = JSON.stringify({
      parts: CHAIN,
      lang: "fr",
      link: "https://etvous.example/questions/1",
      alt: "Une carte",
    });
    await store.write(
      async (tx) => void (await tx.update(dispatches).set({ content }).where(eq(dispatches.postId, postId))),
    );
    await sendDue(store, here.network);
    const [first, second] = [...here.network.standing.values()].map(({ piece }) => piece);
    expect(first?.picture?.alt).toBe("Une carte");
    expect(first?.link).toMatchObject({
      href: "https://etvous.example/questions/1",
      title: "Comment augmenter le plafond de ma carte ?",
    });
    expect(second).toMatchObject({ picture: null, link: null });
    const png = createHash("sha256")
      .update(first?.picture?.png ?? "")
      .digest("hex");
    const left = archived((await lastDispatch(store, postId)).sent ?? "");
    expect(left.picture).toMatchObject({ sha256: png, alt: "Une carte" });
    // The card is drawn anew when the thread changes: what could be read on this one is in the archive.
    expect(left.picture?.words).toEqual(expect.arrayContaining(["Comment augmenter le plafond de ma carte ?"]));
    expect(left.picture?.words).toContain(first?.link?.description);
    expect(left.card).toEqual({ title: first?.link?.title, description: first?.link?.description });
  });

  it("leaves alone what is not due, what waits for a second person, and accounts that rest or are not connected", async () => {
    const { store } = world;
    await aPost(store, { sendAt: later(30) });
    await aPost(store, { account: { fourEyes: true } });
    await aPost(store, { account: { restsUntil: later(1) } });
    const { networkAccounts } = store.tables;
    const { accountId } = await aPost(store);
    const set = (state: "broken" | "connected") =>
      store.write(
        async (tx) => void (await tx.update(networkAccounts).set({ state }).where(eq(networkAccounts.id, accountId))),
      );
    await set("broken");
    expect(await sendDue(store, here.network)).toEqual([]);
    await set("connected");
    expect(await sendDue(store, here.network)).toHaveLength(1);
    expect(await sendDue(store, here.network, { at: later(2) })).toHaveLength(1);
    expect(await sendDue(store, here.network, { at: later(31) })).toHaveLength(1);
    expect(here.network.texts()).toHaveLength(3);
  });

  it("takes one at a time of each account, in the order in which they were asked for", async () => {
    const { store } = world;
    const accountId = await anAccount(store);
    const first = await aPost(store, { accountId });
    const second = await aPost(store, { accountId });
    const other = await aPost(store);
    expect((await leaseAt(store, now)).map(({ dispatch }) => dispatch.postId)).toEqual([first.postId, other.postId]);
    expect(await leaseAt(store, later(1))).toEqual([]);
    expect((await leaseAt(store, AFTER_LEASE)).map(({ dispatch }) => dispatch.postId)).toEqual([
      first.postId,
      other.postId,
    ]);
    expect((await postRow(store, second.postId)).state).toBe("waiting");
  });

  it("is taken by one of many nodes that look at once", async () => {
    const { store, url } = world;
    for (let number = 0; number < 5; number++) await aPost(store);
    const nodes = await Promise.all(Array.from({ length: store.engine === "postgres" ? 3 : 1 }, () => openStore(url)));
    const looked = await atOnce(12, (number) => sendDue(nodes[number % nodes.length] ?? store, here.network));
    expect(looked.flat()).toHaveLength(5);
    expect(here.network.texts()).toHaveLength(5);
    await Promise.all(nodes.map((node) => node.close()));
  });

  it("goes on with a chain where a crash interrupted it", async () => {
    const { store } = world;
    const { postId } = await aPost(store, { parts: CHAIN });
    // The second answer never comes: this process is gone.
    here.network.next("publish", () => null).next("publish", () => new Promise(() => undefined));
    const [leased] = await leaseAt(store, now);
    if (leased)
      void sendDispatch(
        sendingTo(store, here.network, () => now),
        leased,
        new AbortController().signal,
      );
    await expect.poll(() => here.network.calls.length).toBe(2);
    expect(await partsOf(store, postId)).toHaveLength(1);
    expect(await sendDue(store, here.network, { at: later(1) })).toEqual([]);

    expect(await sendDue(store, here.network, { at: AFTER_LEASE })).toEqual([{ done: true }]);
    expect(here.network.calls.map(({ step }) => step)).toEqual(["publish", "publish", "find", "publish", "publish"]);
    expect(here.network.texts()).toEqual(CHAIN);
    const [, second, third] = [...here.network.standing].map(([id, { piece }]) => ({ id, piece }));
    expect(second?.piece.replyTo).toMatchObject({ root: { id: "remote-1" }, parent: { id: "remote-1" } });
    expect(third?.piece.replyTo).toMatchObject({ root: { id: "remote-1" }, parent: { id: second?.id } });
    expect(archived((await lastDispatch(store, postId)).sent ?? "").parts.map(({ text }) => text)).toEqual(CHAIN);
  });

  it("looks before it sends again what may have been done, and finds it", async () => {
    const { store } = world;
    const { postId } = await aPost(store);
    here.network.next("publish", (done) => {
      done();
      return aTrouble("slow", { perhapsDone: true });
    });
    await sendDue(store, here.network);
    expect(await lastDispatch(store, postId)).toMatchObject({
      state: "waiting",
      askedAt: now,
      tries: 1,
      trouble: "slow",
    });
    expect(await sendDue(store, here.network, { at: later(0.4) })).toEqual([]);
    expect(await sendDue(store, here.network, { at: later(1) })).toEqual([{ done: true }]);
    expect(here.network.calls.map(({ step }) => step)).toEqual(["publish", "find"]);
    expect(await partsOf(store, postId)).toMatchObject([{ remoteId: "remote-1" }]);
  });

  it("sends with the same key what it has not found", async () => {
    const { store } = world;
    await aPost(store);
    here.network.next("publish", () => aTrouble("unreachable", { perhapsDone: true }));
    await sendDue(store, here.network);
    expect(await sendDue(store, here.network, { at: later(1) })).toEqual([{ done: true }]);
    const keys = here.network.calls.map(({ key }) => key);
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  it("leaves to a person what cannot be looked up, after a crash too", async () => {
    const { store } = world;
    here.network.mayLook = false;
    const lost = await aPost(store);
    here.network.next("publish", () => aTrouble("slow", { perhapsDone: true }));
    await sendDue(store, here.network);
    expect(await postRow(store, lost.postId)).toMatchObject({ state: "uncertain" });
    const crashed = await aPost(store);
    const { dispatches } = store.tables;
    await store.write(
      async (tx) =>
        void (await tx.update(dispatches).set({ askedAt: now }).where(eq(dispatches.postId, crashed.postId))),
    );
    await sendDue(store, here.network);
    expect(await lastDispatch(store, crashed.postId)).toMatchObject({ state: "uncertain", leasedUntil: null });
    expect(here.network.calls).toHaveLength(1);
    expect(await sendDue(store, here.network, { at: later(600) })).toEqual([]);
  });

  it("lets the whole account rest as long as the network asks", async () => {
    const { store } = world;
    const { accountId, postId } = await aPost(store);
    await aPost(store, { accountId });
    here.network.next("publish", () => aTrouble("limited", { retryAt: later(10), said: "429" }));
    await sendDue(store, here.network);
    expect(await accountRow(store, accountId)).toMatchObject({ restsUntil: later(10), state: "connected" });
    expect(await sendDue(store, here.network, { at: later(9) })).toEqual([]);
    expect(await sendDue(store, here.network, { at: later(11) })).toEqual([{ done: true }]);
    expect(await sendDue(store, here.network, { at: later(12) })).toEqual([{ done: true }]);
    expect((await postRow(store, postId)).state).toBe("sent");
  });

  it("stops in the middle of a chain when the account is no longer let in, and keeps the rest for later", async () => {
    const { store } = world;
    const { postId, accountId } = await aPost(store, { parts: CHAIN });
    const waiting = await aPost(store, { accountId });
    here.network.next("publish", () => null).next("publish", () => aTrouble("unauthorized"));
    await sendDue(store, here.network);
    expect(await accountRow(store, accountId)).toMatchObject({ state: "broken", trouble: "unauthorized" });
    expect(await lastDispatch(store, postId)).toMatchObject({
      state: "failed",
      trouble: "unauthorized",
      askedAt: null,
    });
    expect(await partsOf(store, postId)).toHaveLength(1);
    expect(await dispatchesOf(store, waiting.postId)).toMatchObject([{ state: "waiting" }]);
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
  });

  it("gives back what it was doing when told to stop", async () => {
    const { store } = world;
    const { postId } = await aPost(store, { parts: CHAIN });
    const stopping = new AbortController();
    here.network.next("publish", () => {
      stopping.abort();
      return null;
    });
    expect(await sendDue(store, here.network, { stop: stopping.signal })).toEqual([{ done: false, why: "back" }]);
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "waiting", leasedUntil: null, askedAt: null });
    expect(await sendDue(store, here.network, { at: later(1) })).toEqual([{ done: true }]);
    expect(here.network.texts()).toEqual(CHAIN);
  });

  it("waits, with nothing tried, while nothing opens its account", async () => {
    const { store } = world;
    const { postId, accountId } = await aPost(store);
    const [leased] = await leaseAt(store, now);
    const site = { ...sendingTo(store, here.network, () => now), open: () => null };
    if (leased)
      expect(await sendDispatch(site, leased, new AbortController().signal)).toEqual({ done: false, why: "closed" });
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "waiting", tries: 0, leasedUntil: null });
    expect((await accountRow(store, accountId)).state).toBe("broken");
  });

  it("gives up with a reason, the network never asked, when the card can never be drawn", async () => {
    const { store } = world;
    const { postId } = await aPost(store);
    const { dispatches } = store.tables;
    const content = JSON.stringify({ parts: ["Un."], lang: "fr", link: null, alt: "Une carte" });
    await store.write(
      async (tx) => void (await tx.update(dispatches).set({ content }).where(eq(dispatches.postId, postId))),
    );
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      expect(await lastDispatch(store, postId)).toMatchObject({ state: "waiting", tries: tries - 1 });
      const at = later(tries * 180);
      const site = { ...sendingTo(store, here.network, () => at), brand: () => Promise.reject(new Error("no brand")) };
      for (const leased of await leaseAt(store, at)) await sendDispatch(site, leased, new AbortController().signal);
    }
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "failed", trouble: "undrawn", askedAt: null });
    expect((await postRow(store, postId)).state).toBe("failed");
    expect(here.network.texts()).toEqual([]);
  });
});
