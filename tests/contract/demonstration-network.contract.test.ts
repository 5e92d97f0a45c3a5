import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { connectDemonstrationNetwork } from "#app/features/demonstration/connect-network.server.ts";
import { listPosts, postPicture } from "#app/features/demonstration/list-posts.server.ts";
import { NETWORK_SECRET } from "#app/features/demonstration/network.ts";
import { receivePost } from "#app/features/demonstration/receive-post.server.ts";
import { unsealCredentials } from "#app/features/networks/credentials.server.ts";
import type { Message } from "#app/features/networks/webhook/message.ts";
import { signatureOf } from "#app/features/networks/webhook/signature.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { describeOnBothEngines } from "./stores.ts";

const now = new Date("2026-03-14T09:30:00.000Z");
const at = now.toISOString();
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]).toString("base64");
const published = (id: string, changes: { text?: string; replyTo?: string } = {}): Message => ({
  ...{ type: "post.published", id, text: `Le texte de ${id}`, lang: "fr", link: null, replyTo: null, at },
  picture: { png, alt: "Une carte" },
  ...changes,
});

describeOnBothEngines("the demonstration's network", (world) => {
  beforeEach(async () => {
    const { settings, networkAccounts } = world.store.tables;
    await world.store.write(async (tx) => {
      await tx.delete(settings);
      await tx.delete(networkAccounts);
    });
  });

  const receive = (message: unknown, { secret = NETWORK_SECRET, id = "m" } = {}) => {
    const body = typeof message === "string" ? message : JSON.stringify(message);
    const timestamp = Math.floor(+now / 1000);
    const headers = new Headers({
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": signatureOf({ id, timestamp, body }, secret),
    });
    return receivePost(world.store, { headers, body, now });
  };

  it("shows what it was sent, the newest first, and what comes again once", async () => {
    await receive(published("a"));
    await receive(published("b", { replyTo: "a" }));

    expect(await receive(published("a"))).toEqual({ taken: true, id: "a" });
    expect(await listPosts(world.store)).toMatchObject([
      { id: "b", replyTo: "a", text: "Le texte de b", alt: "Une carte", deletedAt: null },
      { id: "a", replyTo: null, at: now },
    ]);
    expect((await postPicture(world.store, "a"))?.toString("base64")).toBe(png);
  });

  it("shows the words that replace others, and that they do", async () => {
    await receive(published("a"));
    await receive({ ...published("a", { text: "Corrigé" }), type: "post.replaced", picture: null });

    expect(await listPosts(world.store)).toMatchObject([{ text: "Corrigé", alt: "Une carte", replacedAt: now }]);
    expect(await receive({ ...published("b"), type: "post.replaced" })).toEqual({ taken: false, refusal: "unknown" });
  });

  it("marks what was deleted, which a late copy does not bring back", async () => {
    await receive(published("a"));
    await receive({ type: "post.deleted", id: "a", at });
    await receive(published("a"));

    expect(await listPosts(world.store)).toMatchObject([{ id: "a", deletedAt: now }]);
    expect(await receive({ type: "post.deleted", id: "z", at })).toEqual({ taken: true, id: "z" });
  });

  it("keeps fifty, and the pictures of no more", async () => {
    for (let count = 1; count <= 52; count += 1) await receive(published(`p${count}`));

    const { settings } = world.store.tables;
    expect((await listPosts(world.store)).map(({ id }) => id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `p${52 - index}`),
    );
    expect(await world.store.read.$count(settings)).toBe(51);
    expect(await postPicture(world.store, "p2")).toBeNull();
  });

  it("takes nothing that is not signed, or that it cannot read", async () => {
    expect(await receive(published("a"), { secret: "another secret, as long" })).toEqual({
      taken: false,
      refusal: "unsigned",
    });
    for (const message of ["<p>", "null", { type: "post.published" }, { ...published("a"), lang: "de" }])
      expect(await receive(message)).toEqual({ taken: false, refusal: "unreadable" });
    expect(await receive({ type: "ping", at })).toEqual({ taken: true, id: null });
    expect(await listPosts(world.store)).toEqual([]);
  });

  it("is connected at the first start, and follows the site to another port at the next", async () => {
    const start = (port: string) => {
      const env = readEnv("demonstration", { PORT: port });
      return connectDemonstrationNetwork({ store: world.store, env, now: () => now }).then(() => env);
    };
    await start("4126");
    const env = await start("4127");

    const accounts = await world.store.read.select().from(world.store.tables.networkAccounts);
    expect(accounts).toMatchObject([
      {
        network: "webhook",
        server: "http://127.0.0.1:4127",
        name: "Réseau de démonstration",
        url: "http://localhost:4127/demonstration/reseau",
        state: "connected",
      },
    ]);
    expect(unsealCredentials(accounts[0]?.credentials ?? "", env.encryptionKeys)).toEqual({
      url: "http://127.0.0.1:4127/demonstration/reseau/reception",
      secret: NETWORK_SECRET,
    });
  });

  it("stays disconnected once somebody has disconnected it", async () => {
    const { networkAccounts } = world.store.tables;
    const env = readEnv("demonstration", { PORT: "4126" });
    const start = () => connectDemonstrationNetwork({ store: world.store, env, now: () => now });
    await start();
    await world.store.write((tx) =>
      tx
        .update(networkAccounts)
        .set({ state: "disconnected", credentials: null })
        .where(eq(networkAccounts.network, "webhook")),
    );
    await start();

    expect(await world.store.read.select().from(networkAccounts)).toMatchObject([
      { state: "disconnected", credentials: null },
    ]);
  });
});
