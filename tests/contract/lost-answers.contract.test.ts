import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { requestDelete } from "#app/features/sending/act-on-post.server.ts";
import { keepDispatching } from "#app/features/sending/keep-dispatching.server.ts";
import { LEASE_MS } from "#app/features/sending/lease-dispatches.server.ts";
import { reconcilePosts } from "#app/features/sending/reconcile.server.ts";
import { settleDispatch } from "#app/features/sending/settle.server.ts";
import { openOutbound } from "#app/server/outbound.server.ts";
import { openStore } from "#db/open-store.ts";
import { dispatchesOf, lastDispatch, postRow, somethingToTell } from "./posts-cast.ts";
import { ask, beforeEachNetwork, expectSent, lose, run, TEXT } from "./strict-queue.ts";

const BOTH = [
  { done: true, said: "was made" },
  { done: false, said: "was not made" },
];

beforeEachNetwork("a post whose answer was lost", (described, queue, world) => {
  const unseen = described.steps.look.length > 0 ? BOTH : [];
  it.each(unseen)("and $said, where nobody may look: a person says so, and it stands there once", async ({ done }) => {
    const { network, adviser, clock } = queue();
    const postId = await lose(queue(), described, done);
    network.hide();
    await run(queue(), postId);
    expect((await postRow(world.store, postId)).state).toBe("uncertain");
    const { id: dispatchId } = await lastDispatch(world.store, postId);
    const verdict = done ? "there" : "again";
    const settling = { dispatchId, actor: adviser, at: clock.at, address: done ? network.address() : "" };
    expect(await settleDispatch(world.store, { ...settling, verdict })).toEqual({ acted: true });
    if (!done) await run(queue(), postId);
    await expectSent(queue(), postId);
  });

  it.each(BOTH)("and $said, and that is to be taken off, never appears again", async ({ done }) => {
    const { network, adviser, clock } = queue();
    const postId = await lose(queue(), described, done);
    const [seen, given] = [network.texts(), network.given()];
    await requestDelete(world.store, { postId, actor: adviser, at: clock.at });
    await run(queue(), postId);
    await run(queue(), postId);
    expect([seen, network.texts()]).toEqual([done ? [TEXT] : [], []]);
    expect(network.given()).toBe(given);
    expect((await postRow(world.store, postId)).state).toBe("deleted");
  });

  it.each(BOTH)("and $said, and whose thread has gone meanwhile, never appears again", async ({ done }) => {
    const { store } = world;
    const { network, clock } = queue();
    const told = await somethingToTell(store);
    const postId = await lose({ ...queue(), ...told }, described, done);
    const [seen, given] = [network.texts(), network.given()];
    const { threads } = store.tables;
    await store.write(
      async (tx) =>
        void (await tx.update(threads).set({ state: "hidden", version: 99 }).where(eq(threads.id, told.threadId))),
    );
    await reconcilePosts(store, clock.at);
    await run(queue(), postId);
    await run(queue(), postId);
    expect((await postRow(store, postId)).state).toBe("deleted");
    expect([seen, network.texts(), network.given()]).toEqual([done ? [TEXT] : [], [], given]);
  });

  it("because the node that sent it hangs for longer than its lease: another finds it, and the first changes nothing", async () => {
    const { store } = world;
    const { network, clock, site } = queue();
    const postId = await ask(queue());
    network.fail(described.steps.post[0]?.route ?? "", { kind: "hang", done: true }, "is done, then hangs");
    // Its patience does not end when the server hangs.
    const hanging = keepDispatching({ ...site, outbound: openOutbound({ privatePeers: true }) });
    await expect.poll(() => network.texts(), { timeout: 10_000, interval: 5 }).toEqual([TEXT]);
    clock.at = new Date(+clock.at + LEASE_MS + 1000);
    await run(queue(), postId);
    await expectSent(queue(), postId);
    const before = await dispatchesOf(store, postId);
    await network.close();
    await hanging.stop();
    expect(await dispatchesOf(store, postId)).toEqual(before);
    await expectSent(queue(), postId);
  });
});

beforeEachNetwork("posts that two nodes send at once", (_, queue, world) => {
  it("stand there once each", async () => {
    const { store, url } = world;
    const { network, site } = queue();
    const other = store.engine === "postgres" ? await openStore(url) : store;
    const texts = ["Un.", "Deux.", "Trois.", "Quatre."];
    for (const [index, text] of texts.entries()) {
      const postId = await ask(queue(), { parts: [text] });
      await run(queue(), postId, [site, { ...site, store: other }]);
      await expectSent(queue(), postId, [text], texts.slice(0, index));
    }
    expect(network.given()).toBe(texts.length);
    if (other !== store) await other.close();
  });
});
