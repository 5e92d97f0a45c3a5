import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { archived } from "#app/features/sending/archive.server.ts";
import { openPostCount } from "#app/features/sending/list-dispatches.server.ts";
import { readPost } from "#app/features/sending/read-post.server.ts";
import { verifyArchive } from "#app/features/sending/verify-archive.server.ts";
import type { Store } from "#db/store.ts";
import { now } from "./cast.ts";
import { aPost, lastDispatch, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

async function readArchive(store: Store): Promise<{ intact: true; read: number }> {
  const verdict = await verifyArchive(store);
  if (!verdict.intact) throw new Error(`what left as number ${verdict.changed} was changed`);
  return verdict;
}

describeOnBothEngines("what the site keeps of its posts", (world) => {
  it("tells the team's menu how many posts wait for somebody, and not those on their way", async () => {
    const { store } = world;
    const { dispatches } = store.tables;
    const before = await openPostCount(store);
    for (const state of ["approval", "uncertain", "failed", "waiting", "cancelled"] as const) {
      const { postId } = await aPost(store);
      await store.write(
        async (tx) => void (await tx.update(dispatches).set({ state }).where(eq(dispatches.postId, postId))),
      );
    }
    expect(await openPostCount(store)).toBe(before + 3);
  });

  it("is an archive of what left of a chain that stopped in the middle, too", async () => {
    const { store } = world;
    const { dispatches } = store.tables;
    await sendDue(store, new ScriptedNetwork());
    const { postId, adviser } = await aPost(store, { parts: ["Un. https://etvous.example/questions/1", "Deux."] });
    const network = new ScriptedNetwork().next("publish", () => null);
    network.next("publish", () => ({ kind: "refused", perhapsDone: false, retryAt: null, said: "422" }));
    const { read } = await readArchive(store);
    await sendDue(store, network);
    const { id, state, sent, sentHash } = await lastDispatch(store, postId);
    expect({ state, left: archived(sent ?? "").parts.map(({ text }) => text) }).toEqual({
      ...{ state: "failed", left: ["Un. https://etvous.example/questions/1"] },
    });
    expect(await readArchive(store)).toEqual({ intact: true, read: read + 1 });
    const view = await readPost(store, postId, { viewerId: adviser.id, now });
    expect(view?.dispatches[0]?.hash).toBe(sentHash);
    const changed = sent?.replace("Un.", "Autre chose.") ?? "";
    const keep = (words: string | null) =>
      store.write(async (tx) => void (await tx.update(dispatches).set({ sent: words }).where(eq(dispatches.id, id))));
    await keep(changed);
    expect(await verifyArchive(store)).toEqual({ intact: false, changed: id });
    await keep(sent);
  });

  it("is an archive in which what was changed afterwards is found", async () => {
    const { store } = world;
    const { postId } = await aPost(store);
    await sendDue(store, new ScriptedNetwork());
    const { dispatches } = store.tables;
    const whole = await verifyArchive(store);
    expect(whole).toMatchObject({ intact: true });
    const { id, sent } = await lastDispatch(store, postId);
    const changed = sent?.replace("Le texte.", "Un autre.") ?? "";
    await store.write(
      async (tx) => void (await tx.update(dispatches).set({ sent: changed }).where(eq(dispatches.id, id))),
    );
    expect(await verifyArchive(store)).toEqual({ intact: false, changed: id });
  });
});
