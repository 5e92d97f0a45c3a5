import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { decideOnIdea } from "#app/features/decisions/decide.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { maskPassages } from "#app/features/moderation/mask.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { postsOfThread } from "#app/features/sending/posts-of-thread.server.ts";
import { reconcilePosts } from "#app/features/sending/reconcile.server.ts";
import { requestPosts } from "#app/features/sending/request-posts.server.ts";
import { readTold } from "#app/features/sending/read-told.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, decision, idea, later, now, question, someone, threadRow } from "./cast.ts";
import { camille } from "./desk-cast.ts";
import { merged, unmerge } from "./merging.ts";
import { anAccount, aPost, dispatchesOf, lastDispatch, type Posted, postRow, sendDue } from "./posts-cast.ts";
import { aTrouble, ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";
import { ruled } from "./trust-cast.ts";

type Way = (store: Store, posted: Posted & { askerId: number }) => Promise<unknown>;

const author = (id: number) => ({ id, role: "member" as const });

/** Every way in which what a post tells may leave the site. */
const OFF: Record<string, Way> = {
  "its thread is hidden": async (store, { threadId }) =>
    ruled(store, await camille(store), { subject: "thread", subjectId: threadId, act: "hide" }),
  "its thread is removed": async (store, { threadId }) =>
    ruled(store, await camille(store), { subject: "thread", subjectId: threadId, act: "remove" }),
  "its author withdraws it": (store, { threadId, askerId }) =>
    withdrawContribution(store, {
      name: "question",
      id: threadId,
      actor: author(askerId),
      withdrawn: true,
      at: later(5),
    }),
  "the bank withdraws its answer": (store, { answerId, adviser }) =>
    withdrawContribution(store, { name: "reponse", id: answerId, actor: adviser, withdrawn: true, at: later(5) }),
};

/** Every way in which the site may come to say something else than a post. */
const CHANGED: Record<string, Way> = {
  "the bank edits its answer": (store, { answerId, adviser }) =>
    editContribution(store, {
      ...{ name: "reponse", id: answerId, actor: adviser, title: null, themeSlug: null },
      ...{ body: "Depuis l’appli, rubrique Cartes, puis Plafonds, sous deux jours.", at: later(5) },
    }),
  "the asker edits the title": (store, { threadId, askerId }) =>
    editContribution(store, {
      ...{
        name: "question",
        id: threadId,
        actor: author(askerId),
        title: "Comment changer le plafond ?",
        themeSlug: null,
      },
      ...{ body: "", at: later(5) },
    }),
  "a moderator masks a passage of the title": async (store, { threadId }) =>
    maskPassages(store, {
      ...{ subject: "thread", subjectId: threadId, passages: ["plafond"], ground: "law-privacy", facts: "Un nom." },
      ...{ caseId: null, actor: await camille(store), at: later(5) },
    }),
  "somebody whom the answer names leaves": async (store, { answerId, threadId }) => {
    const leaving = await someone(store, { handle: `partante-${answerId}` });
    const { answers, posts } = store.tables;
    const told = { threadId, subject: "answer", subjectId: answerId } as const;
    await store.write(async (tx) => {
      const body = `Comme le dit @partante-${answerId}, dans l’appli.`;
      await tx.update(answers).set({ body }).where(eq(answers.id, answerId));
      const said = await readTold(tx, store, told);
      await tx.update(posts).set({ toldHash: said?.hash }).where(eq(posts.subjectId, answerId));
    });
    await deleteAccount(store, { memberId: leaving.id, choice: "detach", at: later(5) });
  },
};

describeOnBothEngines("what the site says no more, before a scripted network", (world) => {
  const here = { network: new ScriptedNetwork() };
  beforeEach(async () => {
    here.network = new ScriptedNetwork();
    const { dispatches, posts } = world.store.tables;
    await world.store.write(async (tx) => {
      await tx.update(dispatches).set({ state: "cancelled" });
      await tx.update(posts).set({ state: "cancelled" });
    });
  });

  /** Sent, compared once, and with whoever asked the question. */
  async function standing(given: Parameters<typeof aPost>[1] = {}) {
    const { store } = world;
    const posted = await aPost(store, given);
    await sendDue(store, here.network);
    await reconcilePosts(store, now);
    return { ...posted, askerId: (await threadRow(store, posted.threadId)).authorId };
  }

  it.each(Object.entries(OFF))("is taken off the networks when %s, once, by the site itself", async (_, takeOff) => {
    const { store } = world;
    const posted = await standing({ parts: ["Un.", "Deux."] });
    const { version } = await threadRow(store, posted.threadId);
    await takeOff(store, posted);
    expect((await threadRow(store, posted.threadId)).version).toBeGreaterThan(version);
    await atOnce(3, () => reconcilePosts(store, later(6)));
    expect(await dispatchesOf(store, posted.postId)).toMatchObject([
      { act: "publish", state: "done" },
      { act: "delete", state: "waiting", requestedById: null, key: `delete-${posted.postId}-1` },
    ]);
    expect(await postsOfThread(store, posted.threadId, later(6))).toMatchObject([{ phase: "deleting" }]);
    await sendDue(store, here.network, { at: later(7) });
    expect(here.network.texts()).toEqual([]);
    expect((await postRow(store, posted.postId)).state).toBe("deleted");
    expect(await reconcilePosts(store, later(8))).toBe(0);
  });

  it.each(Object.entries(CHANGED))("is marked when %s, and stays until somebody decides", async (_, change) => {
    const { store } = world;
    const posted = await standing();
    expect((await postRow(store, posted.postId)).staleAt).toBeNull();
    await change(store, posted);
    await reconcilePosts(store, later(6));
    expect(await postRow(store, posted.postId)).toMatchObject({ state: "sent", staleAt: later(6) });
    expect(await dispatchesOf(store, posted.postId)).toHaveLength(1);
    expect(await postsOfThread(store, posted.threadId, later(6))).toMatchObject([{ stale: true, phase: "sent" }]);
    expect(await reconcilePosts(store, later(7))).toBe(0);
  });

  it("does not leave when it has not left yet, gone or changed", async () => {
    const { store } = world;
    const gone = await aPost(store, { sendAt: later(30) });
    const changed = await aPost(store, { sendAt: later(30) });
    const asker = async ({ threadId }: Posted) => ({ askerId: (await threadRow(store, threadId)).authorId });
    await OFF["its author withdraws it"]?.(store, { ...gone, ...(await asker(gone)) });
    await CHANGED["the bank edits its answer"]?.(store, { ...changed, ...(await asker(changed)) });
    await reconcilePosts(store, later(6));
    expect(await lastDispatch(store, gone.postId)).toMatchObject({ state: "cancelled", trouble: "gone" });
    expect(await lastDispatch(store, changed.postId)).toMatchObject({ state: "cancelled", trouble: "changed" });
    expect((await postRow(store, gone.postId)).state).toBe("cancelled");
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
  });

  it("does not leave either when that happens in the last second, before anybody has compared", async () => {
    const { store } = world;
    const posted = await aPost(store);
    const askerId = (await threadRow(store, posted.threadId)).authorId;
    await OFF["the bank withdraws its answer"]?.(store, { ...posted, askerId });
    expect(await sendDue(store, here.network)).toEqual([{ done: false, why: "lost" }]);
    expect(here.network.calls).toEqual([]);
    expect(await lastDispatch(store, posted.postId)).toMatchObject({ state: "cancelled", trouble: "gone" });
  });

  it("is taken off after what is under way, once it is known what came of it", async () => {
    const { store } = world;
    const posted = await aPost(store);
    here.network.next("publish", (done) => {
      done();
      return aTrouble("slow", { perhapsDone: true });
    });
    await sendDue(store, here.network);
    await ruled(store, await camille(store), { subject: "thread", subjectId: posted.threadId, act: "hide" });
    await reconcilePosts(store, later(0.1));
    expect(await sendDue(store, here.network, { at: later(0.1) })).toEqual([]);
    expect(await sendDue(store, here.network, { at: later(2) })).toEqual([{ done: true }]);
    expect(await sendDue(store, here.network, { at: later(3) })).toEqual([{ done: true }]);
    expect(here.network.calls.map(({ step }) => step)).toEqual(["publish", "find", "remove"]);
    expect((await postRow(store, posted.postId)).state).toBe("deleted");
  });

  it("shows that it could not be taken off, and why", async () => {
    const { store } = world;
    const posted = await standing();
    here.network.next("remove", () => aTrouble("forbidden"));
    await ruled(store, await camille(store), { subject: "thread", subjectId: posted.threadId, act: "hide" });
    await reconcilePosts(store, later(6));
    await sendDue(store, here.network, { at: later(7) });
    const [shown] = await postsOfThread(store, posted.threadId, later(7));
    expect(shown).toMatchObject({
      phase: "delete-failed",
      trouble: "forbidden",
      url: "https://network.example/remote-1",
    });
    expect(await reconcilePosts(store, later(8))).toBe(0);
  });

  it("comes back by itself to no network when the site says it again", async () => {
    const { store } = world;
    const posted = await standing();
    const moderator = await camille(store);
    const rulingId = await ruled(store, moderator, { subject: "thread", subjectId: posted.threadId, act: "hide" });
    await reconcilePosts(store, later(6));
    await sendDue(store, here.network, { at: later(7) });
    await undoRuling(store, { rulingId, actor: moderator, at: later(8) });
    await reconcilePosts(store, later(9));
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
    expect(here.network.texts()).toEqual([]);
  });

  it("follows what it tells into the thread that it was merged into, and back", async () => {
    const { store } = world;
    const posted = await standing();
    const intoId = await question(store);
    const actor = await camille(store);
    const rulingId = await merged(store, { fromId: posted.threadId, intoId, actor });
    await reconcilePosts(store, later(31));
    expect(await postRow(store, posted.postId)).toMatchObject({ state: "sent", staleAt: null });
    expect(await postsOfThread(store, intoId, later(31))).toMatchObject([{ id: posted.postId }]);
    await unmerge(store, rulingId, actor);
    await reconcilePosts(store, later(61));
    expect(await dispatchesOf(store, posted.postId)).toHaveLength(1);
    await merged(store, { fromId: posted.threadId, intoId, actor });
    await ruled(store, actor, { subject: "thread", subjectId: intoId, act: "hide" });
    await reconcilePosts(store, later(62));
    expect(await lastDispatch(store, posted.postId)).toMatchObject({ act: "delete", state: "waiting" });
  });

  it("is taken off when the bank takes back its word on a member's answer", async () => {
    const { store } = world;
    const posted = await standing();
    const { answers } = store.tables;
    await store.write(
      async (tx) =>
        void (await tx.update(answers).set({ official: "confirmed" }).where(eq(answers.id, posted.answerId))),
    );
    const actor = await camille(store);
    expect(await confirmAnswer(store, { answerId: posted.answerId, actor, yes: false, at: later(5) })).toMatchObject({
      marked: true,
    });
    await reconcilePosts(store, later(6));
    expect(await lastDispatch(store, posted.postId)).toMatchObject({ act: "delete" });
  });

  it("is a decision too: withdrawn it is taken off, and another decision leaves it alone", async () => {
    const { store } = world;
    const adviser = await someone(store, { role: "adviser" });
    const threadId = await idea(store);
    const decisionId = await decision(store, { threadId, authorId: adviser.id });
    const told = { subject: "decision" as const, subjectId: decisionId };
    const hash = (await readTold(store.read, store, { threadId, ...told }))?.hash ?? "";
    const content = { parts: ["Décidé."], lang: "fr" as const, link: null, alt: null };
    const accountId = await anAccount(store);
    const asked = await requestPosts(store, {
      ...{ threadId, told: { ...told, hash }, lang: "fr", actor: adviser, sendAt: now, at: now },
      posts: [{ accountId, ref: "of-a-decision", content }],
    });
    const postId = asked.requested ? (asked.postIds[0] ?? 0) : 0;
    await sendDue(store, here.network);
    const status = { status: "planned" as const, reason: null, nextNewsAt: null };
    await decideOnIdea(store, {
      threadId,
      actor: adviser,
      ...status,
      body: "Nous la ferons cette année.",
      at: later(5),
    });
    await reconcilePosts(store, later(6));
    expect(await postRow(store, postId)).toMatchObject({ state: "sent", staleAt: null });
    await withdrawContribution(store, {
      name: "decision",
      id: decisionId,
      actor: adviser,
      withdrawn: true,
      at: later(7),
    });
    await reconcilePosts(store, later(8));
    expect(await lastDispatch(store, postId)).toMatchObject({ act: "delete" });
  });

  it("leaves alone what other people add to the thread", async () => {
    const { store } = world;
    const posted = await standing();
    await answer(store, { threadId: posted.threadId });
    expect(await reconcilePosts(store, later(6))).toBe(1);
    expect(await postRow(store, posted.postId)).toMatchObject({ state: "sent", staleAt: null });
    expect(await reconcilePosts(store, later(7))).toBe(0);
  });
});
