import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { postsOfThread } from "#app/features/sending/posts-of-thread.server.ts";
import { readPost } from "#app/features/sending/read-post.server.ts";
import { requestChange } from "#app/features/sending/request-change.server.ts";
import { now } from "./cast.ts";
import { aPost, dispatchesOf, postRow, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

const shielding = { lang: "fr" } as const;

describeOnBothEngines("what is corrected on a network, before a scripted network", (world) => {
  it("corrects nothing with what must not be public", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store);
    await sendDue(store, new ScriptedNetwork());
    const change = { postId, key: "personal-1", actor: adviser, at: now, shielding };
    for (const act of ["replace", "reply"] as const) {
      const asked = await requestChange(store, {
        ...change,
        act,
        parts: ["Votre IBAN : FR7630006000011234567890189."],
      });
      expect(asked).toEqual({ requested: false, refusal: "personal", quoted: ["FR7630006000011234567890189"] });
    }
    expect((await dispatchesOf(store, postId)).map(({ act }) => act)).toEqual(["publish"]);
  });

  it("has nothing to mend where it never left", async () => {
    const { store } = world;
    const { postId } = await aPost(store);
    const { posts } = store.tables;
    const shown = async (state: "sent" | "cancelled") => {
      await store.write(
        async (tx) => void (await tx.update(posts).set({ state, staleAt: now }).where(eq(posts.id, postId))),
      );
      const { threadId } = await postRow(store, postId);
      const [beside] = await postsOfThread(store, threadId, now);
      const post = await readPost(store, postId, { viewerId: 0, now });
      return [post?.stale !== null, beside?.stale, post?.dispatches[0]?.stale];
    };
    expect(await shown("sent")).toEqual([true, true, true]);
    expect(await shown("cancelled")).toEqual([false, false, false]);
  });
});
