import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { readComposing } from "#app/features/republish/read-composing.server.ts";
import { approveDispatch } from "#app/features/sending/approve.server.ts";
import { cancelDispatch } from "#app/features/sending/cancel.server.ts";
import { openPostCount } from "#app/features/sending/list-dispatches.server.ts";
import { postsOfThread } from "#app/features/sending/posts-of-thread.server.ts";
import { readPost } from "#app/features/sending/read-post.server.ts";
import { readTold } from "#app/features/sending/read-told.server.ts";
import { requestPosts } from "#app/features/sending/request-posts.server.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import { readTakenUp } from "#app/features/sending/take-up.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, later, now, someone } from "./cast.ts";
import { anAccount, aPost, dispatchesOf, lastDispatch, type Posted, postRow, sendDue } from "./posts-cast.ts";
import { aTrouble, ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

let drawn = 0;
const freshRef = () => `take-${(drawn += 1)}`;

/** The same words, mended, in the place of the post. */
async function takeUp(store: Store, posted: Posted, { ref = freshRef(), accountIds = [posted.accountId] } = {}) {
  const { threadId, answerId, adviser, postId } = posted;
  const told = await readTold(store.read, store, { threadId, subject: "answer", subjectId: answerId });
  const content = { parts: ["Le texte, plus court."], lang: "fr" as const, link: null, alt: null };
  return requestPosts(store, {
    ...{ threadId, lang: "fr", actor: adviser, at: later(5), sendAt: later(5), takesUp: postId },
    told: { subject: "answer", subjectId: answerId, hash: told?.hash ?? "" },
    posts: accountIds.map((accountId) => ({ accountId, ref, content })),
  });
}

const isOpen = async (store: Store, { postId, threadId, adviser }: Posted) => {
  const post = await readPost(store, postId, { viewerId: adviser.id, now });
  const beside = (await postsOfThread(store, threadId, now)).find(({ id }) => id === postId);
  const takenUp = await readTakenUp(store, postId);
  const offers = [post?.dispatches.some(({ acts }) => acts.takeUp), beside?.takeUp !== null, takenUp?.open];
  expect(new Set(offers).size).toBe(1);
  return offers[0];
};

describeOnBothEngines("a text that did not leave, taken up again", (world) => {
  const here = { network: new ScriptedNetwork() };
  beforeEach(async () => {
    here.network = new ScriptedNetwork();
    const { dispatches } = world.store.tables;
    await world.store.write(async (tx) => void (await tx.update(dispatches).set({ state: "cancelled" })));
  });

  async function failed(parts?: string[]) {
    const posted = await aPost(world.store, parts ? { parts } : {});
    if (parts && parts.length > 1) here.network.next("publish", () => null);
    here.network.next("publish", () => aTrouble("refused"));
    await sendDue(world.store, here.network);
    return posted;
  }

  async function declined() {
    const posted = await aPost(world.store, { account: { fourEyes: true } });
    const { id: dispatchId } = await lastDispatch(world.store, posted.postId);
    const actor = await someone(world.store, { role: "moderator" });
    await approveDispatch(world.store, { dispatchId, actor, yes: false, at: later(1) });
    return posted;
  }

  it("makes a new post, and the one that failed waits for nobody any more", async () => {
    const { store } = world;
    const posted = await failed();
    expect([await isOpen(store, posted), await openPostCount(store)]).toEqual([true, 1]);
    const outcome = await takeUp(store, posted);
    expect(outcome).toMatchObject({ requested: true });
    expect([await isOpen(store, posted), await openPostCount(store)]).toEqual([false, 0]);
    expect((await postRow(store, posted.postId)).state).toBe("cancelled");
    expect(await lastDispatch(store, posted.postId)).toMatchObject({ state: "cancelled", trouble: "refused" });
    const { id: dispatchId } = await lastDispatch(store, posted.postId);
    const acting = { dispatchId, actor: posted.adviser, at: later(6) };
    expect(await retryDispatch(store, acting)).toEqual({ acted: false, refusal: "moved" });
    await sendDue(store, here.network, { at: later(90) });
    expect(here.network.texts()).toEqual(["Le texte, plus court."]);
  });

  it("once for several at the same time, and the same form twice asks once", async () => {
    for (const posted of [await failed(), await declined()]) {
      const outcomes = await atOnce(4, () => takeUp(world.store, posted));
      expect(outcomes.filter(({ requested }) => requested)).toHaveLength(1);
      expect(outcomes).toContainEqual({ requested: false, refusal: "taken-up" });
      expect(await postsOfThread(world.store, posted.threadId, now)).toHaveLength(2);
    }
    const [posted, ref] = [await failed(), freshRef()];
    const twice = await atOnce(3, () => takeUp(world.store, posted, { ref }));
    expect(new Set(twice.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(twice[0]).toMatchObject({ requested: true });
  });

  it("or tried again at the same time: one of both", async () => {
    const { store } = world;
    for (let round = 0; round < 4; round++) {
      const posted = await failed();
      const { id: dispatchId } = await lastDispatch(store, posted.postId);
      const [taken, retried] = await Promise.all([
        takeUp(store, posted),
        retryDispatch(store, { dispatchId, actor: posted.adviser, at: later(5) }),
      ]);
      expect(Number(taken.requested) + Number(retried.acted)).toBe(1);
      const [old] = await dispatchesOf(store, posted.postId);
      expect(old?.state).toBe(retried.acted ? "waiting" : "cancelled");
    }
  });

  it("is refused to whoever has read it while somebody tries it again", async () => {
    const { store } = world;
    const { dispatches } = store.tables;
    const posted = await failed();
    const began = Promise.withResolvers<void>();
    const retrying = store.write(async (tx) => {
      await tx.update(dispatches).set({ state: "waiting" }).where(eq(dispatches.postId, posted.postId));
      began.resolve();
      await setTimeout(300);
    });
    await began.promise;
    expect(await takeUp(store, posted)).toEqual({ requested: false, refusal: "taken-up" });
    await retrying;
    expect(await postsOfThread(store, posted.threadId, now)).toHaveLength(1);
  });

  it("is offered of what a second person declined, until its account is asked for another", async () => {
    const { store } = world;
    const posted = await declined();
    expect([await isOpen(store, posted), await openPostCount(store)]).toEqual([true, 0]);
    expect(await takeUp(store, posted)).toMatchObject({ requested: true });
    expect(await isOpen(store, posted)).toBe(false);
    expect(await lastDispatch(store, posted.postId)).toMatchObject({ state: "cancelled", trouble: "declined" });
  });

  it("is not where something of a chain stands, where it waits or left, nor once given up or tried again", async () => {
    const { store } = world;
    const half = await failed(["Un. https://etvous.example/questions/1", "Deux."]);
    expect((await postRow(store, half.postId)).state).toBe("failed");
    expect(here.network.texts()).toHaveLength(1);
    const sent = await aPost(store);
    await sendDue(store, here.network);
    const [given, again, waits] = [await failed(), await failed(), await aPost(store)];
    const acting = async ({ postId, adviser: actor }: Posted) => {
      return { dispatchId: (await lastDispatch(store, postId)).id, actor, at: later(3) };
    };
    await cancelDispatch(store, await acting(given));
    await retryDispatch(store, await acting(again));
    for (const posted of [half, sent, waits, given, again]) {
      expect(await isOpen(store, posted)).toBe(false);
      expect(await takeUp(store, posted)).toEqual({ requested: false, refusal: "taken-up" });
    }
  });

  it("is not where the answer is gone or the account is not connected", async () => {
    const { store } = world;
    const { answers, networkAccounts } = store.tables;
    const [gone, broken] = [await failed(), await failed()];
    await store.write(async (tx) => {
      await tx.update(answers).set({ state: "withdrawn" }).where(eq(answers.id, gone.answerId));
      await tx.update(networkAccounts).set({ state: "broken" }).where(eq(networkAccounts.id, broken.accountId));
    });
    expect([await isOpen(store, gone), await isOpen(store, broken)]).toEqual([false, false]);
  });

  it("stays as it is when only other accounts are asked for something", async () => {
    const { store } = world;
    const posted = await failed();
    expect(await takeUp(store, posted, { accountIds: [await anAccount(store)] })).toMatchObject({ requested: true });
    expect(await isOpen(store, posted)).toBe(true);
  });

  it("opens the page of composing with its account and its words, and says when the answer was corrected since", async () => {
    const { store } = world;
    const posted = await failed(["Mes mots à moi."]);
    const read = async () => {
      const takenUp = await readTakenUp(store, posted.postId);
      const asked = { threadId: posted.threadId, answerId: posted.answerId, takenUp };
      return readComposing(store, {
        ...asked,
        origin: "https://etvous.example",
        brand: { name: "&vous", version: "1" },
      });
    };
    const view = await read();
    expect(view?.taken).toEqual({ postId: posted.postId, open: true, trouble: "refused", changed: false });
    const chosen = view?.accounts.filter(({ opens }) => opens?.include);
    expect(chosen?.map(({ id, proposal }) => [id, proposal.text])).toEqual([[posted.accountId, "Mes mots à moi."]]);
    const { answers } = store.tables;
    await store.write(async (tx) => {
      await tx.update(answers).set({ body: "Autre chose." }).where(eq(answers.id, posted.answerId));
    });
    expect((await read())?.taken).toMatchObject({ open: true, changed: true });
  });
});
