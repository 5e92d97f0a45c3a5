import { expect, it } from "vitest";
import { readAccount, rename } from "#app/features/members/account.server.ts";
import { someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("one's own account", (world) => {
  it("is renamed without a change of address, and is nobody's when there is none", async () => {
    const { store } = world;
    const lea = await someone(store, { handle: "lea-m", name: "Léa M." });
    await rename(store, { member: lea, name: "Léa Martin", lang: "en", brand: "&vous" });
    expect(await readAccount(store, lea.id, "fr")).toMatchObject({ handle: "lea-m", name: "Léa Martin", lang: "en" });
    expect(await readAccount(store, 2_000_000, "fr")).toBeNull();
  });
});
