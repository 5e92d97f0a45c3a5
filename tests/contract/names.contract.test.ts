import { expect, it } from "vitest";
import { refusalToBeCalled } from "#app/features/members/check-name.server.ts";
import { readAccount, rename } from "#app/features/members/account.server.ts";
import type { Store } from "#db/store.ts";
import { answer, comment, idea, question, type Someone, someone, threadRow } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const brand = "&vous";

async function renamed(store: Store, member: Someone, name: string) {
  return rename(store, { member, name, lang: "fr", brand });
}

describeOnBothEngines("a display name", (world) => {
  it("is refused when it reads as the bank's, and nothing is written", async () => {
    const { store } = world;
    const lea = await someone(store, { name: "Léa M." });
    expect(await renamed(store, lea, "SG support")).toEqual({ renamed: false, refusal: "name-bank" });
    expect(await readAccount(store, lea.id, "fr")).toMatchObject({ name: "Léa M." });
    expect(await renamed(store, lea, "Léa Martin")).toEqual({ renamed: true });
  });

  it("is refused when it reads as that of someone in the team, whoever asks", async () => {
    const { store } = world;
    const lea = await someone(store);
    await someone(store, { name: "Camille R.", role: "moderator" });
    expect(await renamed(store, lea, "camille r")).toEqual({ renamed: false, refusal: "name-team" });
    expect(await refusalToBeCalled(store.read, store, { name: "CamilIe R", brand })).toBe("name-team");
    expect(await refusalToBeCalled(store.read, store, { name: "Camille", brand })).toBeNull();
  });

  it("may be shared by two members", async () => {
    const { store } = world;
    await someone(store, { name: "Paul D." });
    expect(await renamed(store, await someone(store), "Paul D.")).toEqual({ renamed: true });
  });

  it("of whoever speaks for the bank may say so, but not in drawings", async () => {
    const { store } = world;
    const noa = await someone(store, { name: "Noa", role: "adviser" });
    expect(await renamed(store, noa, "Noa, conseillère")).toEqual({ renamed: true });
    expect(await renamed(store, noa, "Noa ✓")).toEqual({ renamed: false, refusal: "name-symbols" });
  });

  it("that was given before these rules may be kept while something else is changed", async () => {
    const { store } = world;
    const old = await someone(store, { name: "Banque Directe" });
    expect(await rename(store, { member: old, name: "Banque Directe", lang: "en", brand })).toEqual({ renamed: true });
    expect(await readAccount(store, old.id, "fr")).toMatchObject({ lang: "en" });
  });

  it("once changed gives a new version to the threads that show it, and to no other", async () => {
    const { store } = world;
    const lea = await someone(store);
    const [asked, answered, commented] = [
      await question(store, { authorId: lea.id }),
      await question(store),
      await idea(store),
    ];
    await answer(store, { threadId: answered, authorId: lea.id });
    await comment(store, { threadId: commented, authorId: lea.id });
    const untouched = await question(store);
    const before = await Promise.all([asked, answered, commented, untouched].map((id) => threadRow(store, id)));
    await renamed(store, lea, "Léa Autrement");
    const after = await Promise.all([asked, answered, commented, untouched].map((id) => threadRow(store, id)));
    expect(after.map((row, index) => row.version - (before[index]?.version ?? 0))).toEqual([1, 1, 1, 0]);
  });
});
