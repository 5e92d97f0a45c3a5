import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import {
  type AccountChange,
  askSecondPerson,
  disconnectAccount,
} from "#app/features/networks/change-account.server.ts";
import { checkAccount } from "#app/features/networks/check-account.server.ts";
import { checkAccounts } from "#app/features/networks/check-accounts.server.ts";
import { connectAccount, type Connecting } from "#app/features/networks/connect-account.server.ts";
import { unsealCredentials } from "#app/features/networks/credentials.server.ts";
import { listAccounts, readAccount } from "#app/features/networks/list-accounts.server.ts";
import type { Store } from "#db/store.ts";
import { type AskedNetwork, identity, openNetwork, THE_BANK, troubled } from "./asked-network.ts";
import { later, now, someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const credentials = { server: "https://social.example/@banque", token: "un jeton" };
const DAY = 24 * 60;

async function connecting(store: Store, given: Partial<Connecting> = {}): Promise<Connecting> {
  const actor = await someone(store, { role: "admin" });
  return { network: "mastodon", credentials, accountId: null, actor, ...given };
}

/** A connected account of a number of its own, and the network it stands on. */
async function anAccount(store: Store, remoteId: string): Promise<{ id: number; network: AskedNetwork }> {
  const network = openNetwork();
  network.says = identity({ remoteId });
  const outcome = await connectAccount(contextOf(store), await connecting(store), network.adapter);
  if (!outcome.connected) throw new Error(outcome.refusal);
  return { id: outcome.id, network };
}

async function rowOf(store: Store, id: number) {
  const { networkAccounts } = store.tables;
  const [row] = await store.read.select().from(networkAccounts).where(eq(networkAccounts.id, id));
  if (!row) throw new Error(`there is no account ${id}`);
  return row;
}

const opened = (sealed: string | null) => sealed && unsealCredentials(sealed, env.encryptionKeys);

describeOnBothEngines("connecting an account", (world) => {
  it("asks the network first, then keeps what it says and the credentials, sealed", async () => {
    const { store } = world;
    const network = openNetwork();
    const limits = { most: 5000, altMost: 100, edits: true, chains: true, hears: true };
    network.says = identity({ remoteId: "neuf", limits });
    const asked = await connecting(store);
    const outcome = await connectAccount(contextOf(store), asked, network.adapter);
    if (!outcome.connected) throw new Error(outcome.refusal);
    expect(outcome.isNew).toBe(true);
    expect(network.asked).toEqual([{ credentials, server: "https://social.example" }]);
    const row = await rowOf(store, outcome.id);
    const { handle, name, url } = THE_BANK;
    expect(row).toMatchObject({ network: "mastodon", server: "https://social.example", remoteId: "neuf" });
    expect(row).toMatchObject({ handle, name, url, state: "connected", trouble: null, fourEyes: false });
    expect(row).toMatchObject({ connectedById: asked.actor.id, connectedAt: now, checkedAt: now });
    expect(JSON.parse(row.limits ?? "")).toEqual(limits);
    expect(row.credentials).not.toContain("jeton");
    expect(opened(row.credentials)).toEqual(credentials);
  });

  it("keeps nothing that the network refuses, nor what is no address, nor for anyone but an administrator", async () => {
    const { store } = world;
    const network = openNetwork();
    const before = await listAccounts(store);
    network.says = troubled("unauthorized");
    const asked = await connecting(store);
    expect(await connectAccount(contextOf(store), asked, network.adapter)).toMatchObject({
      connected: false,
      refusal: "trouble",
      trouble: { kind: "unauthorized", said: "418" },
    });
    const nowhere = { ...asked, credentials: { server: "nulle part", token: "x" } };
    expect(await connectAccount(contextOf(store), nowhere, network.adapter)).toMatchObject({ refusal: "address" });
    expect(network.asked).toHaveLength(1);
    for (const role of ["member", "moderator", "adviser"] as const) {
      const other = { ...asked, actor: { id: asked.actor.id, role } };
      expect(await connectAccount(contextOf(store), other, network.adapter)).toMatchObject({ refusal: "not-allowed" });
    }
    expect(await listAccounts(store)).toEqual(before);
  });

  it("keeps the credentials that the network has just renewed", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, THE_BANK.remoteId);
    network.says = "renews";
    await connectAccount(contextOf(store), await connecting(store), network.adapter);
    expect(opened((await rowOf(store, id)).credentials)).toEqual({ ...credentials, token: "renewed" });
    await checkAccount(contextOf(store), id, () => network.adapter);
    expect(network.asked.at(-1)?.credentials).toMatchObject({ token: "renewed" });
  });

  it("again gives the same account its new credentials, and leaves it its second person", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "deux fois");
    const actor = await someone(store, { role: "admin" });
    await askSecondPerson(store, { id, actor, at: now, yes: true });
    await disconnectAccount(store, { id, actor, at: now });
    const again = await connecting(store, { credentials: { ...credentials, token: "un autre" } });
    const outcome = await connectAccount(contextOf(store, { now: () => later(5) }), again, network.adapter);
    expect(outcome).toEqual({ connected: true, id, isNew: false });
    const row = await rowOf(store, id);
    expect(row).toMatchObject({
      state: "connected",
      fourEyes: true,
      connectedAt: later(5),
      connectedById: again.actor.id,
    });
    expect(opened(row.credentials)).toMatchObject({ token: "un autre" });
  });

  it("twice at once makes one account", async () => {
    const { store } = world;
    const network = openNetwork();
    network.says = identity({ remoteId: "à la fois" });
    const asked = await connecting(store);
    const both = await Promise.all([1, 2].map(() => connectAccount(contextOf(store), asked, network.adapter)));
    expect(new Set(both.map((outcome) => outcome.connected && outcome.id)).size).toBe(1);
    expect(both.map((outcome) => outcome.connected && outcome.isNew).sort()).toEqual([false, true]);
  });

  it("replaces the credentials of an account by others of that very account only", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "celui-ci");
    const other = { ...credentials, token: "d’un autre compte" };
    network.says = identity({ remoteId: "celui-là" });
    const refused = await connecting(store, { accountId: id, credentials: other });
    const outcome = await connectAccount(contextOf(store), refused, network.adapter);
    expect(outcome).toEqual({ connected: false, refusal: "another-account" });
    expect(opened((await rowOf(store, id)).credentials)).toEqual(credentials);
    network.says = identity({ remoteId: "celui-ci" });
    expect(await connectAccount(contextOf(store), refused, network.adapter)).toMatchObject({ connected: true, id });
  });

  it("goes through the bank's gateway, and keeps the network's own address", async () => {
    const { store } = world;
    const network = openNetwork();
    network.says = identity({ remoteId: "par la passerelle" });
    const gateways = new Map([["mastodon", "https://passerelle.banque.example"]]);
    const through = contextOf(store, { env: { ...env, gateways } });
    const outcome = await connectAccount(through, await connecting(store), network.adapter);
    if (!outcome.connected) throw new Error(outcome.refusal);
    expect((await rowOf(store, outcome.id)).server).toBe("https://social.example");
    await checkAccount(through, outcome.id, () => network.adapter);
    await checkAccount(contextOf(store), outcome.id, () => network.adapter);
    const [connected, gateway, direct] = network.asked.map(({ server }) => server);
    expect([connected, gateway]).toEqual([gateways.get("mastodon"), gateways.get("mastodon")]);
    expect(direct).toBe("https://social.example");
  });
});

describeOnBothEngines("testing an account", (world) => {
  it("finds it broken when the network no longer knows us, and connected again when it does", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "perdu");
    const testing = (minutes: number) =>
      checkAccount(contextOf(store, { now: () => later(minutes) }), id, () => network.adapter);
    for (const kind of ["unauthorized", "forbidden"] as const) {
      network.says = troubled(kind);
      expect(await testing(10)).toEqual({ checked: true, trouble: kind });
      expect(await rowOf(store, id)).toMatchObject({ state: "broken", trouble: kind, checkedAt: later(10) });
    }
    network.says = troubled("unreachable");
    expect(await testing(20)).toEqual({ checked: true, trouble: "unreachable" });
    expect(await rowOf(store, id)).toMatchObject({ state: "broken", trouble: "forbidden", checkedAt: later(20) });
    network.says = identity({ remoteId: "perdu", handle: "@nouveau@social.example" });
    expect(await testing(30)).toEqual({ checked: true, trouble: null });
    expect(await rowOf(store, id)).toMatchObject({
      state: "connected",
      trouble: null,
      handle: "@nouveau@social.example",
    });
  });

  it("says what it met and changes nothing while the network is only out of reach", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "occupé");
    for (const kind of ["unreachable", "slow", "limited", "broken", "strange", "private"] as const) {
      network.says = troubled(kind, kind === "limited" ? later(15) : null);
      await checkAccount(contextOf(store), id, () => network.adapter);
      expect(await rowOf(store, id)).toMatchObject({ state: "connected", trouble: kind });
    }
    expect((await rowOf(store, id)).restsUntil).toEqual(later(15));
  });

  it("finds it broken when no key of the site opens its credentials, and asks nobody", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "illisible");
    const other = contextOf(store, { env: { ...env, encryptionKeys: [Buffer.alloc(32, 9)] } });
    expect(await checkAccount(other, id, () => network.adapter)).toEqual({ checked: true, trouble: "unreadable" });
    expect(await rowOf(store, id)).toMatchObject({ state: "broken", trouble: "unreadable" });
    expect(network.asked).toHaveLength(1);
  });

  it("says nothing of credentials that were replaced or dropped while the network was asked", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "remplacé");
    const again = await connecting(store, { credentials: { ...credentials, token: "le bon" } });
    network.meanwhile = async () => {
      network.meanwhile = () => Promise.resolve();
      network.says = identity({ remoteId: "remplacé" });
      await connectAccount(contextOf(store, { now: () => later(1) }), again, network.adapter);
      network.says = troubled("unauthorized");
    };
    await checkAccount(contextOf(store), id, () => network.adapter);
    expect(await rowOf(store, id)).toMatchObject({ state: "connected", trouble: null, checkedAt: later(1) });
    network.meanwhile = () => disconnectAccount(store, { id, actor: again.actor, at: now });
    network.says = "renews";
    await checkAccount(contextOf(store), id, () => network.adapter);
    expect(await rowOf(store, id)).toMatchObject({ state: "disconnected", credentials: null });
  });

  it("is refused for what is disconnected, is not there, or is the site itself", async () => {
    const { store } = world;
    const { id, network } = await anAccount(store, "parti");
    const change: AccountChange = { id, actor: await someone(store, { role: "admin" }), at: now };
    await disconnectAccount(store, change);
    const { networkAccounts } = store.tables;
    const [site] = await store.write((tx) =>
      tx
        .insert(networkAccounts)
        .values({
          ...{ network: "federation", server: "http://localhost", remoteId: "officiel", handle: "officiel" },
          ...{ name: "Le site", state: "connected", connectedAt: now },
        })
        .returning({ id: networkAccounts.id }),
    );
    const siteId = site?.id ?? 0;
    const testing = (one: number) => checkAccount(contextOf(store), one, () => network.adapter);
    expect(await testing(id)).toEqual({ checked: false, refusal: "disconnected" });
    for (const one of [2_000_000, siteId]) expect(await testing(one)).toEqual({ checked: false, refusal: "not-found" });
    expect(await readAccount(store, siteId)).toBeNull();
    expect(await disconnectAccount(store, { ...change, id: siteId })).toEqual({ changed: false, refusal: "not-found" });
    expect((await listAccounts(store)).map((account) => account.id)).not.toContain(siteId);
  });

  it("is done once a day for each, by one node, whatever they all do", async () => {
    const { store } = world;
    const { networkAccounts } = store.tables;
    await store.write((tx) => tx.update(networkAccounts).set({ state: "disconnected", credentials: null }));
    const { network } = await anAccount(store, "chaque jour");
    await anAccount(store, "chaque jour aussi");
    const at = (minutes: number, random: number) =>
      checkAccounts(
        contextOf(store, { now: () => later(minutes) }),
        () => network.adapter,
        () => random,
      );
    expect(await at(20 * 60 - 1, 1)).toBe(0);
    expect(await at(DAY, 0)).toBe(0);
    const nodes = await Promise.all([at(DAY + 1, 0), at(DAY + 1, 0)]);
    expect(nodes.reduce((total, count) => total + count, 0)).toBe(2);
    expect(await at(DAY + 2, 0)).toBe(0);
    // Four hours sooner at most, by chance.
    expect(await at(DAY + 1 + 20 * 60 + 1, 1)).toBe(2);
  });
});
