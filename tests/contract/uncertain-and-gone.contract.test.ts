import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { reconcilePosts } from "#app/features/sending/reconcile.server.ts";
import { settleDispatch, type Settling } from "#app/features/sending/settle.server.ts";
import type { Store } from "#db/store.ts";
import { later } from "./cast.ts";
import { aPost, lastDispatch, postRow, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

/** A post of which nobody knows whether it stands there, of a thread that was hidden since. */
async function anUncertainOfGone(store: Store) {
  const network = new ScriptedNetwork();
  network.mayLook = false;
  const { postId, threadId, adviser } = await aPost(store);
  const { threads, dispatches, posts } = store.tables;
  const dispatchId = (await lastDispatch(store, postId)).id;
  await store.write(async (tx) => {
    await tx
      .update(dispatches)
      .set({ state: "uncertain", askedAt: later(1) })
      .where(eq(dispatches.id, dispatchId));
    await tx.update(posts).set({ state: "uncertain" }).where(eq(posts.id, postId));
    await tx.update(threads).set({ state: "hidden", version: 99 }).where(eq(threads.id, threadId));
  });
  await reconcilePosts(store, later(2));
  const settle = (verdict: Settling["verdict"], address = "") =>
    settleDispatch(store, { dispatchId, actor: adviser, verdict, address, at: later(5) });
  return { network, postId, settle };
}

describeOnBothEngines("an uncertain post whose thread has gone, before a scripted network", (world) => {
  it("holds its removal back until somebody has looked; where it stands, it is then taken off", async () => {
    const { store } = world;
    const { network, postId, settle } = await anUncertainOfGone(store);
    expect(await lastDispatch(store, postId)).toMatchObject({ act: "delete", state: "waiting" });
    expect(await sendDue(store, network, { at: later(4) })).toEqual([]);
    expect(await settle("there", "https://mastodon.example/@banque/78")).toEqual({ acted: true });
    expect(await sendDue(store, network, { at: later(6) })).toEqual([{ done: true }]);
    expect(await lastDispatch(store, postId)).toMatchObject({ act: "delete", state: "done" });
    expect((await postRow(store, postId)).state).toBe("deleted");
  });

  it("is not sent again, and whoever asks for it is told why", async () => {
    const { store } = world;
    const { network, postId, settle } = await anUncertainOfGone(store);
    expect(await settle("again")).toEqual({ acted: false, refusal: "gone" });
    expect((await postRow(store, postId)).state).toBe("uncertain");
    expect(await settle("never")).toEqual({ acted: true });
    await sendDue(store, network, { at: later(6) });
    expect(network.texts()).toEqual([]);
    expect((await postRow(store, postId)).state).toBe("deleted");
  });
});
