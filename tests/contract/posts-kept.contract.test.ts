import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { openPostCount } from "#app/features/sending/list-dispatches.server.ts";
import { verifyArchive } from "#app/features/sending/verify-archive.server.ts";
import { aPost, lastDispatch, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

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
