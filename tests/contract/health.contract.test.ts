import { expect, it } from "vitest";
import { checkHealth } from "#app/server/check-health.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { atOnce } from "./cast.ts";
import { contextOf } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("the site's health", (world) => {
  it("is good when the database can be read and written, however often one asks", async () => {
    const { store } = world;
    const outcomes = await atOnce(20, () => checkHealth(contextOf(store)));
    expect(outcomes).toEqual(outcomes.map(() => ({ healthy: true })));
    expect(await store.read.$count(store.tables.settings)).toBe(1);
  });

  it("is bad, with the reason, when the database cannot be read", async () => {
    const closed = await openStore(world.url);
    await closed.close();
    expect(await checkHealth(contextOf(closed))).toEqual({ healthy: false, reason: "cannot read" });
  });

  it("is bad, with the reason, when the database can be read and not written", async () => {
    const { store } = world;
    const closed = await openStore(world.url);
    await closed.close();
    const readOnly: Store = { ...store, write: (work, options) => closed.write(work, options) };
    expect(await checkHealth(contextOf(readOnly))).toEqual({ healthy: false, reason: "cannot write" });
  });
});
