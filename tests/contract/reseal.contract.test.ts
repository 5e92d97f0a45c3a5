import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { ORDER_LENGTH } from "#app/features/federation/queue.server.ts";
import { sealCredentials, unsealCredentials } from "#app/features/networks/credentials.server.ts";
import { resealAll } from "#app/features/sealing/reseal.server.ts";
import { FEDERATION_MESSAGE } from "#app/features/sealing/purposes.ts";
import { seal, unseal } from "#app/server/seal.server.ts";
import { now } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

/** What stands before a sealed message. */
const ORDER = "o".repeat(ORDER_LENGTH);
const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

describeOnBothEngines("another encryption key", (world) => {
  it("seals again what the old one sealed, and leaves what the new one has sealed as it is", async () => {
    const { store } = world;
    const { networkAccounts, federationQueue } = store.tables;
    const account = { server: "https://social.example", handle: "@banque", name: "La banque", connectedAt: now };
    const sealed = [sealCredentials({ token: "ancien" }, [OLD]), sealCredentials({ token: "nouveau" }, [NEW])];
    await store.write((tx) =>
      tx.insert(networkAccounts).values(
        sealed.map((credentials, number) => ({
          ...{ ...account, network: "mastodon" as const, remoteId: String(number) },
          ...{ credentials, state: "connected" as const },
        })),
      ),
    );
    const message = ORDER + seal('{"id":"1"}', FEDERATION_MESSAGE, [OLD]);
    await store.write((tx) => tx.insert(federationQueue).values({ message, dueAt: now }));
    expect(await resealAll(store, [NEW, OLD])).toEqual({ resealed: 2, total: 3 });
    const [waiting] = await store.read.select().from(federationQueue);
    expect(waiting?.message.slice(0, ORDER_LENGTH)).toBe(ORDER);
    expect(unseal(waiting?.message.slice(ORDER_LENGTH) ?? "", FEDERATION_MESSAGE, [NEW])).toBe('{"id":"1"}');
    const rows = await store.read.select().from(networkAccounts).orderBy(networkAccounts.id);
    expect(rows.map((row) => unsealCredentials(row.credentials ?? "", [NEW])?.["token"])).toEqual([
      "ancien",
      "nouveau",
    ]);
    expect(rows[1]?.credentials).toBe(sealed[1]);
  });

  it("changes nothing at all when one thing does not open", async () => {
    const { store } = world;
    const { networkAccounts } = store.tables;
    const [first] = await store.read.select().from(networkAccounts).orderBy(networkAccounts.id);
    const old = sealCredentials({ token: "ancien" }, [OLD]);
    const mine = eq(networkAccounts.id, first?.id ?? 0);
    await store.write((tx) => tx.update(networkAccounts).set({ credentials: old }).where(mine));
    const lost = Buffer.alloc(32, 3);
    const outcome = await resealAll(store, [lost, OLD]);
    expect(outcome).toMatchObject({
      resealed: null,
      unopened: [
        expect.stringMatching(/account \d+ \(mastodon\)$/),
        expect.stringMatching(/message \d+ of ActivityPub$/),
      ],
    });
    expect((await store.read.select().from(networkAccounts).where(mine))[0]?.credentials).toBe(old);
  });
});
