import { expect, it } from "vitest";
import { describeOnBothEngines } from "./stores.ts";
describeOnBothEngines("themes", (world) => {
  it("is empty", async () => {
    expect(await world.store.read.select().from(world.store.tables.themes)).toEqual([]);
    expect(world.url).toContain(":");
  });
});
