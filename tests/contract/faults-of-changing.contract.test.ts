import { expect, it } from "vitest";
import { requestDelete } from "#app/features/sending/act-on-post.server.ts";
import { requestChange } from "#app/features/sending/request-change.server.ts";
import { lastDispatch, partsOf, postRow } from "./posts-cast.ts";
import * as queues from "./strict-queue.ts";
import { beforeEachNetwork, casesFor, expectState, goOn, meet, sentOf } from "./strict-queue.ts";

const EDIT = { act: "replace", parts: [queues.CORRECTED], shielding: { lang: "fr" } } as const;

beforeEachNetwork("what stands on a network, changed by the site's queue", (described, queue, world) => {
  /** It stands there, as it was asked for. */
  async function aStandingPost() {
    const postId = await queues.ask(queue());
    await queues.run(queue(), postId);
    return { postId, actor: queue().adviser, at: queue().clock.at };
  }

  it.each(casesFor(described, "edit"))("an edit that $name $becomes, and is made in the end", async (met) => {
    const { postId, actor, at } = await aStandingPost();
    await requestChange(world.store, { ...EDIT, parts: [...EDIT.parts], key: `edit-${postId}`, postId, actor, at });
    await meet(queue(), postId, met);
    await expectState(queue(), postId, met);
    if (met.promised !== "done") expect(await sentOf(queue(), postId)).toEqual([]);
    await goOn(queue(), postId, met);
    await queues.expectSent(queue(), postId, [queues.CORRECTED]);
    expect(await partsOf(world.store, postId)).toMatchObject([{ text: queues.CORRECTED }]);
  });

  const chains = described.chains ? described.steps.post : [];
  it.each(chains)("a correction whose $route was done and lost is looked for, and stands there once", async (step) => {
    const { postId, actor, at } = await aStandingPost();
    const { shielding } = EDIT;
    const correction = { act: "reply", parts: [queues.CORRECTED], key: `reply-${postId}`, shielding } as const;
    await requestChange(world.store, { ...correction, parts: [...correction.parts], postId, actor, at });
    queue().network.fail(step.route, { kind: "reset", done: true }, "is done, then reset");
    await queues.run(queue(), postId);
    const { state, nextTryAt } = await lastDispatch(world.store, postId);
    expect(state).toBe("waiting");
    queue().clock.at = nextTryAt;
    await queues.run(queue(), postId);
    await queues.expectSent(queue(), postId, [queues.CORRECTED], [queues.TEXT]);
    expect(queue().network.given()).toBe(2);
  });

  const uneditable = described.steps.edit.length === 0 ? [{ said: "edits nothing" }] : [];
  it.each(uneditable)("$said: an edit is refused at once", async () => {
    const { postId, actor, at } = await aStandingPost();
    const asked = { ...EDIT, parts: [...EDIT.parts], key: `edit-${postId}`, postId, actor, at };
    expect(await requestChange(world.store, asked)).toEqual({ requested: false, refusal: "cannot-edit" });
  });

  it.each(casesFor(described, "removal"))("a removal that $name $becomes, and is made in the end", async (met) => {
    const { postId, actor, at } = await aStandingPost();
    await requestDelete(world.store, { postId, actor, at });
    // What somebody has taken off there already counts as removed.
    if (met.name === "meets a 404") queue().network.wipe();
    await meet(queue(), postId, met);
    await expectState(queue(), postId, met);
    if (met.promised !== "done") expect(await sentOf(queue(), postId)).toEqual([]);
    await goOn(queue(), postId, met);
    expect(queue().network.texts()).toEqual([]);
    expect(await sentOf(queue(), postId)).toHaveLength(1);
    expect((await postRow(world.store, postId)).state).toBe("deleted");
  });
});
