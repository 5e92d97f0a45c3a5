import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { askSecondPerson, disconnectAccount } from "#app/features/networks/change-account.server.ts";
import { listAccounts, readAccount } from "#app/features/networks/list-accounts.server.ts";
import { sealCredentials } from "#app/features/networks/credentials.server.ts";
import { openAccount } from "#app/features/networks/open-account.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Store } from "#db/store.ts";
import { openNetwork } from "./asked-network.ts";
import { later, now, someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { account as connected, accountRow } from "./networks-cast.ts";
import { aPost } from "./posts-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

async function anAccount(store: Store, given: Partial<Tables["networkAccounts"]["$inferInsert"]> = {}) {
  const credentials = sealCredentials({ token: "un jeton" }, env.encryptionKeys);
  return accountRow(store, await connected(store, { credentials, handle: "@banque", ...given }));
}

/** A post of this account and its dispatch, as they stand once asked for and then changed. */
async function changedPost(store: Store, accountId: number, given: Partial<Tables["dispatches"]["$inferInsert"]> = {}) {
  const { dispatches } = store.tables;
  const { postId } = await aPost(store, { accountId });
  if (Object.keys(given).length > 0)
    await store.write((tx) => tx.update(dispatches).set(given).where(eq(dispatches.postId, postId)));
  return postId;
}

async function stateOf(store: Store, postId: number) {
  const { posts, dispatches } = store.tables;
  const [row] = await store.read
    .select({ post: posts.state, dispatch: dispatches.state, trouble: dispatches.trouble, doneAt: dispatches.doneAt })
    .from(posts)
    .innerJoin(dispatches, eq(dispatches.postId, posts.id))
    .where(eq(posts.id, postId));
  return row;
}

describeOnBothEngines("disconnecting an account", (world) => {
  it("drops its credentials for good, and leaves what was known of it", async () => {
    const { store } = world;
    const account = await anAccount(store, { trouble: "unauthorized", state: "broken", heardUpTo: "109" });
    const actor = await someone(store, { role: "admin" });
    expect(await disconnectAccount(store, { id: account.id, actor, at: now })).toEqual({ changed: true, cancelled: 0 });
    const { networkAccounts } = store.tables;
    const [row] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, account.id));
    expect(row).toMatchObject({ state: "disconnected", credentials: null, trouble: null, handle: "@banque" });
    expect(row?.heardUpTo).toBe("109");
    expect(row && openAccount(contextOf(store), row, openNetwork().adapter)).toBeNull();
  });

  it("cancels what waited to leave, agreed to or not, and no post of another account", async () => {
    const { store } = world;
    const [account, other] = [await anAccount(store), await anAccount(store)];
    const actor = await someone(store, { role: "admin" });
    const waiting = await changedPost(store, account.id);
    await askSecondPerson(store, { id: account.id, actor, at: now, yes: true });
    const approval = await changedPost(store, account.id);
    const elsewhere = await changedPost(store, other.id);
    expect((await readAccount(store, account.id))?.waiting).toBe(2);
    const at = later(1);
    expect(await disconnectAccount(store, { id: account.id, actor, at })).toEqual({ changed: true, cancelled: 2 });
    const told = { post: "cancelled", dispatch: "cancelled", trouble: "disconnected" };
    for (const postId of [waiting, approval]) expect(await stateOf(store, postId)).toEqual({ ...told, doneAt: at });
    expect(await stateOf(store, elsewhere)).toMatchObject({ post: "waiting", dispatch: "waiting" });
    expect((await readAccount(store, account.id))?.waiting).toBe(0);
  });

  it("leaves what stands on the network, whose correction no longer leaves", async () => {
    const { store } = world;
    const { posts } = store.tables;
    const account = await anAccount(store);
    const postId = await changedPost(store, account.id, { act: "replace" });
    await store.write((tx) => tx.update(posts).set({ state: "sent" }).where(eq(posts.id, postId)));
    await disconnectAccount(store, { id: account.id, actor: await someone(store, { role: "admin" }), at: now });
    expect(await stateOf(store, postId)).toMatchObject({ post: "sent", dispatch: "cancelled" });
    expect(await readAccount(store, account.id)).toMatchObject({ posts: 1, waiting: 0 });
  });

  it("never calls cancelled what the network was asked for: a person has to look", async () => {
    const { store } = world;
    const account = await anAccount(store);
    const lost = await changedPost(store, account.id, { askedAt: now, leasedUntil: later(-1) });
    const beingSent = await changedPost(store, account.id, { askedAt: now, leasedUntil: later(10) });
    const actor = await someone(store, { role: "admin" });
    expect(await disconnectAccount(store, { id: account.id, actor, at: now })).toEqual({ changed: true, cancelled: 0 });
    expect(await stateOf(store, lost)).toMatchObject({ post: "uncertain", dispatch: "uncertain" });
    expect(await stateOf(store, beingSent)).toMatchObject({ post: "waiting", dispatch: "waiting" });
  });
});

describeOnBothEngines("an account on a network", (world) => {
  it("is changed by administrators only, and only where it is there", async () => {
    const { store } = world;
    const { id } = await anAccount(store);
    const actor = await someone(store, { role: "moderator" });
    for (const role of ["member", "moderator", "adviser"] as const) {
      const change = { id, actor: { id: actor.id, role }, at: now };
      expect(await disconnectAccount(store, change)).toEqual({ changed: false, refusal: "not-allowed" });
      expect(await askSecondPerson(store, { ...change, yes: true })).toEqual({
        changed: false,
        refusal: "not-allowed",
      });
    }
    const nowhere = { id: 2_000_000, actor: { id: actor.id, role: "admin" }, at: now } as const;
    expect(await disconnectAccount(store, nowhere)).toEqual({ changed: false, refusal: "not-found" });
    expect(await readAccount(store, id)).toMatchObject({ state: "connected", fourEyes: false });
  });

  it("asks for a second person when told to, for what is composed afterwards", async () => {
    const { store } = world;
    const { id } = await anAccount(store);
    const change = { id, actor: await someone(store, { role: "admin" }), at: now };
    const before = await changedPost(store, id);
    await askSecondPerson(store, { ...change, yes: true });
    const after = await changedPost(store, id);
    await askSecondPerson(store, { ...change, yes: false });
    expect(await stateOf(store, before)).toMatchObject({ dispatch: "waiting" });
    expect(await stateOf(store, after)).toMatchObject({ dispatch: "approval" });
    expect(await readAccount(store, id)).toMatchObject({ fourEyes: false, waiting: 2 });
  });

  it("is listed the newest first, with who connected it, and never with what opens it", async () => {
    const { store } = world;
    const admin = await someone(store, { role: "admin", name: "Adèle", handle: "adele-reseaux" });
    const first = await anAccount(store, {
      connectedById: admin.id,
      trouble: "some code of later",
      checkedAt: later(1),
    });
    const second = await anAccount(store);
    const [newest, before] = await listAccounts(store);
    expect([newest?.id, before?.id]).toEqual([second.id, first.id]);
    expect(newest).toMatchObject({ connectedBy: null, checkedAt: null, trouble: null });
    expect(before).toMatchObject({ connectedBy: { name: "Adèle", handle: "adele-reseaux" }, trouble: "other" });
    expect(JSON.stringify(await listAccounts(store))).not.toContain(first.credentials);
    expect(before).not.toHaveProperty("credentials");
  });

  it("keeps what its network renews, unless it was given other credentials meanwhile", async () => {
    const { store } = world;
    const { networkAccounts } = store.tables;
    const account = await anAccount(store);
    const sealedNow = async () => {
      const [row] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, account.id));
      return row?.credentials;
    };
    const adapter = openNetwork();
    adapter.says = "renews";
    const connection = openAccount(contextOf(store), account, adapter.adapter);
    await connection?.check();
    const renewed = await sealedNow();
    expect(renewed).not.toBe(account.credentials);
    await connection?.check();
    expect(await sealedNow()).not.toBe(renewed);
    const others = sealCredentials({ token: "donnés par une personne" }, env.encryptionKeys);
    await store.write((tx) =>
      tx.update(networkAccounts).set({ credentials: others }).where(eq(networkAccounts.id, account.id)),
    );
    await connection?.check();
    expect(await sealedNow()).toBe(others);
  });
});
