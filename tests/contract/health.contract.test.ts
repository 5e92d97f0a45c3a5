import { expect, it } from "vitest";
import { openSessions } from "#app/features/sessions/lucia.server.ts";
import { checkHealth } from "#app/server/check-health.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openLimits } from "#app/server/limits.server.ts";
import { openLog } from "#app/server/log.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { atOnce, now } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

function siteOf(store: Store) {
  const env = readEnv("demonstration", {});
  return {
    env,
    store,
    sessions: openSessions(store, env),
    limits: openLimits("demonstration"),
    log: openLog("silent"),
    brand: () => Promise.reject(new Error("no page is drawn here")),
    now: () => now,
  };
}

describeOnBothEngines("the site's health", (world) => {
  it("is good when the database can be read and written, however often one asks", async () => {
    const { store } = world;
    const outcomes = await atOnce(20, () => checkHealth(siteOf(store)));
    expect(outcomes).toEqual(outcomes.map(() => ({ healthy: true })));
    expect(await store.read.$count(store.tables.settings)).toBe(1);
  });

  it("is bad, with the reason, when the database cannot be read", async () => {
    const closed = await openStore(world.url);
    await closed.close();
    expect(await checkHealth(siteOf(closed))).toEqual({ healthy: false, reason: "cannot read" });
  });

  it("is bad, with the reason, when the database can be read and not written", async () => {
    const { store } = world;
    const closed = await openStore(world.url);
    await closed.close();
    const readOnly: Store = { ...store, write: (work, options) => closed.write(work, options) };
    expect(await checkHealth(siteOf(readOnly))).toEqual({ healthy: false, reason: "cannot write" });
  });
});
