import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { disconnectAccount } from "#app/features/networks/change-account.server.ts";
import { connectAccount } from "#app/features/networks/connect-account.server.ts";
import { readPost } from "#app/features/sending/read-post.server.ts";
import { openPostCount } from "#app/features/sending/list-dispatches.server.ts";
import { postsOfThread } from "#app/features/sending/posts-of-thread.server.ts";
import { reconcilePosts } from "#app/features/sending/reconcile.server.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import type { Store } from "#db/store.ts";
import { identity, openNetwork } from "./asked-network.ts";
import { now, someone } from "./cast.ts";
import { contextOf } from "./context.ts";
import { accountRow, aPost, lastDispatch, type Posted, postRow, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

/** A post that stands on its network. */
async function aStandingPost(store: Store): Promise<Posted> {
  const posted = await aPost(store);
  await sendDue(store, new ScriptedNetwork());
  return posted;
}

async function hide(store: Store, { threadId }: Posted): Promise<void> {
  const { threads } = store.tables;
  await store.write(
    async (tx) => void (await tx.update(threads).set({ state: "hidden", version: 99 }).where(eq(threads.id, threadId))),
  );
  await reconcilePosts(store, now);
}

async function disconnect(store: Store, { accountId }: Posted): Promise<void> {
  await disconnectAccount(store, { id: accountId, actor: await someone(store, { role: "admin" }), at: now });
}

describeOnBothEngines("what is off the site and stands on a network whose account is gone", (world) => {
  const steps = { "before it was hidden": [disconnect, hide], "after, before it was taken off": [hide, disconnect] };

  it.each(Object.entries(steps))("is shown as not taken off, with the reason: %s", async (_, [first, second]) => {
    const { store } = world;
    const posted = await aStandingPost(store);
    const before = await openPostCount(store);
    await first?.(store, posted);
    await second?.(store, posted);
    expect(await lastDispatch(store, posted.postId)).toMatchObject({
      ...{ act: "delete", state: "failed", trouble: "disconnected" },
    });
    expect(await openPostCount(store)).toBe(before + 1);
    expect(await postsOfThread(store, posted.threadId, now)).toMatchObject([
      { phase: "delete-failed", trouble: "disconnected" },
    ]);
  });

  it("is not asked for again as long as nobody can ask, and is by itself once somebody can", async () => {
    const { store } = world;
    const posted = await aStandingPost(store);
    await hide(store, posted);
    await disconnect(store, posted);
    const { id: dispatchId } = await lastDispatch(store, posted.postId);
    const actor = await someone(store, { role: "moderator" });
    expect(await retryDispatch(store, { dispatchId, actor, at: now })).toEqual({
      ...{ acted: false, refusal: "not-connected" },
    });
    const view = await readPost(store, posted.postId, { viewerId: actor.id, now });
    expect(view?.dispatches.find(({ id }) => id === dispatchId)?.acts.retry).toBe(false);

    const { remoteId, server } = await accountRow(store, posted.accountId);
    const admin = await someone(store, { role: "admin" });
    const network = openNetwork();
    network.says = identity({ remoteId });
    const site = contextOf(store);
    const actorOf = { accountId: posted.accountId, actor: admin };
    const again = { network: "mastodon" as const, credentials: { server }, ...actorOf };
    expect(await connectAccount(site, again, network.adapter)).toMatchObject({ connected: true });
    await sendDue(store, new ScriptedNetwork());
    expect(await postRow(store, posted.postId)).toMatchObject({ state: "deleted" });
  });

  it("says why it waits while the account is broken", async () => {
    const { store } = world;
    const posted = await aStandingPost(store);
    const { networkAccounts } = store.tables;
    const broken = { state: "broken", trouble: "unauthorized" } as const;
    await store.write(
      async (tx) => void (await tx.update(networkAccounts).set(broken).where(eq(networkAccounts.id, posted.accountId))),
    );
    await hide(store, posted);
    expect(await postsOfThread(store, posted.threadId, now)).toMatchObject([
      { phase: "deleting", trouble: "unauthorized" },
    ]);
  });
});
