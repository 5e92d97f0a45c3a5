import { afterEach, expect, it, vi } from "vitest";
import { connectAccount } from "#app/features/networks/connect-account.server.ts";
import { requestDelete } from "#app/features/sending/act-on-post.server.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import { verifyArchive } from "#app/features/sending/verify-archive.server.ts";
import { accountRow, lastDispatch, leaseAt, partsOf, postRow } from "./posts-cast.ts";
import { ask, beforeEachNetwork, connect, expectSent, run, sentOf, TEXT } from "./strict-queue.ts";

const CHAIN = [TEXT, "Deux, pour la suite.", "Trois, et c’est tout."];

beforeEachNetwork("a post that is too much, by the words of the network itself", (_, queue, world) => {
  afterEach(() => void vi.useRealTimers());

  it("waits for as long as it is asked to, and so does the whole account", async () => {
    const { store } = world;
    const { network, accountId, clock } = queue();
    const [first, second] = [await ask(queue()), await ask(queue(), { parts: ["Un autre."] })];
    network.limit();
    await run(queue(), first);
    expect(await lastDispatch(store, first)).toMatchObject({ state: "waiting", trouble: "limited", askedAt: null });
    const rests = +((await accountRow(store, accountId)).restsUntil ?? 0);
    // Some count in whole seconds, and Mastodon from its own clock.
    expect(Math.abs(rests - +clock.at - 900_000)).toBeLessThan(120_000);
    expect(await leaseAt(store, new Date(rests - 1))).toEqual([]);
    clock.at = new Date(rests);
    vi.setSystemTime(rests);
    for (const postId of [first, second])
      if ((await postRow(store, postId)).state !== "sent") await run(queue(), postId);
    expect(network.texts().toSorted()).toEqual([TEXT, "Un autre."].toSorted());
  });
});

beforeEachNetwork("credentials and words that a network refuses to the site's queue", (described, queue, world) => {
  const chains = described.chains ? [{ chain: "a chain" }] : [];
  const again = async (postId: number) => {
    const { clock, adviser } = queue();
    const { id: dispatchId } = await lastDispatch(world.store, postId);
    expect(await retryDispatch(world.store, { dispatchId, actor: adviser, at: clock.at })).toEqual({ acted: true });
    await run(queue(), postId);
  };

  it("are revoked: nothing more leaves from the account until others are given", async () => {
    const { store } = world;
    const { network, accountId, clock, site, admin } = queue();
    const [first, second] = [await ask(queue()), await ask(queue(), { parts: ["Un autre."] })];
    network.revoke(true);
    await run(queue(), first);
    expect(await lastDispatch(store, first)).toMatchObject({ state: "failed", trouble: "unauthorized" });
    expect(await accountRow(store, accountId)).toMatchObject({ state: "broken", trouble: "unauthorized" });
    expect(await leaseAt(store, new Date(+clock.at + 24 * 3600_000))).toEqual([]);
    const { credentials } = network;
    const given = { network: described.network, credentials, accountId, actor: admin };
    expect(await connectAccount(site, given)).toMatchObject({ refusal: "trouble", trouble: { kind: "unauthorized" } });
    network.revoke(false);
    await connect(queue(), described.network);
    await run(queue(), second);
    expect(network.texts()).toEqual(["Un autre."]);
    await again(first);
    expect(network.texts()).toEqual(["Un autre.", TEXT]);
    expect((await postRow(store, first)).state).toBe("sent");
  });

  it.each(chains)("are revoked in the middle of $chain: it goes on from there, and is whole", async () => {
    const { store } = world;
    const { network, accountId, meanwhile } = queue();
    const postId = await ask(queue(), { parts: CHAIN });
    meanwhile.act = () => network.revoke(network.texts().length === 1);
    await run(queue(), postId);
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "failed", trouble: "unauthorized" });
    expect(await accountRow(store, accountId)).toMatchObject({ state: "broken" });
    expect(await partsOf(store, postId)).toMatchObject([{ text: TEXT, deletedAt: null }]);
    expect(await sentOf(queue(), postId)).toHaveLength(1);
    meanwhile.act = () => undefined;
    network.revoke(false);
    await connect(queue(), described.network);
    await again(postId);
    await expectSent(queue(), postId, CHAIN);
  });

  it("fail with their reason, and the account goes on", async () => {
    const { store } = world;
    const { network, accountId } = queue();
    const postId = await ask(queue(), { parts: [described.tooLong] });
    await run(queue(), postId);
    for (const tries of [1, 2]) {
      if (tries > 1) await again(postId);
      expect(await lastDispatch(store, postId)).toMatchObject({ state: "failed", trouble: "refused" });
      expect(await accountRow(store, accountId)).toMatchObject({ state: "connected", restsUntil: null });
      expect((await postRow(store, postId)).state).toBe("failed");
      expect(await sentOf(queue(), postId)).toEqual([]);
    }
    const other = await ask(queue());
    await run(queue(), other);
    expect(network.texts()).toEqual([TEXT]);
  });

  it.each(chains)("fail in the middle of $chain: what stands there is archived, and taken off", async () => {
    const { store } = world;
    const { network, adviser, clock } = queue();
    const postId = await ask(queue(), { parts: [TEXT, described.tooLong, "Trois."] });
    await run(queue(), postId);
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "failed", trouble: "refused" });
    expect(network.texts()).toEqual([TEXT]);
    expect(await sentOf(queue(), postId)).toHaveLength(1);
    expect(await verifyArchive(store)).toMatchObject({ intact: true });
    await requestDelete(store, { postId, actor: adviser, at: clock.at });
    await run(queue(), postId);
    expect(network.texts()).toEqual([]);
    expect((await postRow(store, postId)).state).toBe("deleted");
  });
});
