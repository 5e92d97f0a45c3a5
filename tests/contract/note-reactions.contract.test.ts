import { expect, it } from "vitest";
import { notePath } from "#app/features/federation/addresses.ts";
import { addReaction, dropReaction, forgetReactions } from "#app/features/federation/note-reactions.server.ts";
import { reconcile, recordTold } from "#app/features/federation/reconcile.server.ts";
import { listNoteReach } from "#app/features/reach/list-note-reach.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, later, now, question, someone } from "./cast.ts";
import { account, mention } from "./networks-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const ORIGIN = "https://etvous.example";

describeOnBothEngines("what others do with a note", (world) => {
  /** Told a minute after it was said, like every other. */
  async function toldAt(store: Store, minutes: number) {
    const tasks = await reconcile(store, { since: now, at: later(minutes) });
    for (const task of tasks) await recordTold(store, task, later(minutes));
    return tasks.map(({ row }) => row);
  }

  async function aNote(store: Store, minutes: number) {
    const { id: authorId } = await someone(store, { role: "moderator" });
    const threadId = await question(store);
    await answer(store, { threadId, authorId, official: "written", createdAt: later(minutes) });
    const [row] = await toldAt(store, minutes + 1);
    if (!row) throw new Error("no note");
    return row;
  }

  it("is counted once however often and from wherever it comes, and taken back", async () => {
    const { store } = world;
    const { id: noteId, publishedAt } = await aNote(store, 1);
    const like = { noteId, kind: "like", by: "https://là.example/users/zoe" } as const;
    await atOnce(6, () => addReaction(store, like, later(3)));
    await addReaction(store, { ...like, kind: "announce" }, later(3));
    await addReaction(store, { ...like, by: "https://là.example/users/max" }, later(3));
    const figures = async () => (await listNoteReach(store, ORIGIN)).find(({ id }) => id === noteId);
    expect(await figures()).toMatchObject({ likes: 2, reposts: 1, replies: 0 });

    const accountId = await account(store);
    await mention(store, accountId, { kind: "reply", parentId: ORIGIN + notePath({ id: noteId, publishedAt }) });
    expect(await figures()).toMatchObject({ likes: 2, reposts: 1, replies: 1 });

    await dropReaction(store, { ...like, by: "https://là.example/users/nobody" });
    await dropReaction(store, like);
    expect(await figures()).toMatchObject({ likes: 1, reposts: 1 });
    await forgetReactions(store, like.by);
    expect(await figures()).toMatchObject({ likes: 1, reposts: 0 });
  });

  it("says nothing of notes without any, nor of what was done before a note was said anew", async () => {
    const { store } = world;
    const quiet = await aNote(store, 10);
    const old = await aNote(store, 20);
    await addReaction(store, { noteId: old.id, kind: "like", by: "https://là.example/users/zoe" }, later(15));
    const listed = (await listNoteReach(store, ORIGIN)).map(({ id }) => id);
    expect(listed).not.toContain(quiet.id);
    expect(listed).not.toContain(old.id);
    await addReaction(store, { noteId: old.id, kind: "like", by: "https://là.example/users/zoe" }, later(30));
    const found = (await listNoteReach(store, ORIGIN)).find(({ id }) => id === old.id);
    expect(found, "liked again since").toMatchObject({ likes: 1 });
  });
});
