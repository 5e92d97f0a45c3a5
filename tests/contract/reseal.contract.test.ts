import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { sealCredentials, unsealCredentials } from "#app/features/networks/credentials.server.ts";
import { resealAll } from "#app/features/sealing/reseal.server.ts";
import { now } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

describeOnBothEngines("another encryption key", (world) => {
  it("seals again what the old one sealed, and leaves what the new one has sealed as it is", async () => {
    const { store } = world;
    const { networkAccounts } = store.tables;
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
    expect(await resealAll(store, [NEW, OLD])).toEqual({ resealed: 1, total: 2 });
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
    expect(outcome).toMatchObject({ resealed: null, unopened: [expect.stringMatching(/account \d+ \(mastodon\)$/)] });
    expect((await store.read.select().from(networkAccounts).where(mine))[0]?.credentials).toBe(old);
  });
});
