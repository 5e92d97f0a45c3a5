import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { leaveAsItIs, requestDelete } from "#app/features/sending/act-on-post.server.ts";
import { approveDispatch } from "#app/features/sending/approve.server.ts";
import { cancelDispatch } from "#app/features/sending/cancel.server.ts";
import { dispatchStateOf } from "#app/features/sending/dispatch-state.server.ts";
import { listDispatches } from "#app/features/sending/list-dispatches.server.ts";
import { readPost } from "#app/features/sending/read-post.server.ts";
import { requestChange } from "#app/features/sending/request-change.server.ts";
import { requestReply } from "#app/features/sending/request-reply.server.ts";
import { retryDispatch } from "#app/features/sending/retry.server.ts";
import { settleDispatch } from "#app/features/sending/settle.server.ts";
import { atOnce, later, now, someone } from "./cast.ts";
import { anAccount, aPost, dispatchesOf, lastDispatch, partsOf, postRow, sendDue } from "./posts-cast.ts";
import { aTrouble, ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

const shielding = { lang: "fr" } as const;

describeOnBothEngines("what the team does with its posts, before a scripted network", (world) => {
  const here = { network: new ScriptedNetwork() };
  beforeEach(async () => {
    here.network = new ScriptedNetwork();
    const { dispatches } = world.store.tables;
    await world.store.write(async (tx) => void (await tx.update(dispatches).set({ state: "cancelled" })));
  });

  it("leaves once a second person has agreed, never the one who wrote it", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store, { account: { fourEyes: true } });
    const { id: dispatchId } = await lastDispatch(store, postId);
    const [other, member] = [await someone(store, { role: "moderator" }), await someone(store)];
    const say = (actor: typeof other, yes = true) => approveDispatch(store, { dispatchId, actor, yes, at: later(1) });
    expect(await say(adviser)).toEqual({ acted: false, refusal: "own" });
    expect(await say(member)).toEqual({ acted: false, refusal: "not-allowed" });
    const said = await atOnce(4, () => say(other));
    expect(said.filter(({ acted }) => acted)).toHaveLength(1);
    expect(await sendDue(store, here.network, { at: later(2) })).toEqual([{ done: true }]);
    expect(await lastDispatch(store, postId)).toMatchObject({
      approvedById: other.id,
      approvedAt: later(1),
      state: "done",
    });
    expect(await say(other, false)).toEqual({ acted: false, refusal: "moved" });
  });

  it("never leaves when the second person declines", async () => {
    const { store } = world;
    const { postId } = await aPost(store, { account: { fourEyes: true } });
    const { id: dispatchId } = await lastDispatch(store, postId);
    const other = await someone(store, { role: "admin" });
    await approveDispatch(store, { dispatchId, actor: other, yes: false, at: later(1) });
    expect(await lastDispatch(store, postId)).toMatchObject({
      state: "cancelled",
      trouble: "declined",
      approvedById: other.id,
    });
    expect((await postRow(store, postId)).state).toBe("cancelled");
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
  });

  it("is stopped as long as no network was asked", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store, { sendAt: later(30) });
    const { id: dispatchId } = await lastDispatch(store, postId);
    expect(await cancelDispatch(store, { dispatchId, actor: adviser, at: now })).toEqual({ acted: true });
    expect((await postRow(store, postId)).state).toBe("cancelled");
    expect(await sendDue(store, here.network, { at: later(31) })).toEqual([]);
    const asked = await aPost(store);
    const { dispatches } = store.tables;
    await store.write(
      async (tx) => void (await tx.update(dispatches).set({ askedAt: now }).where(eq(dispatches.postId, asked.postId))),
    );
    const { id } = await lastDispatch(store, asked.postId);
    expect(await cancelDispatch(store, { dispatchId: id, actor: adviser, at: now })).toEqual({
      acted: false,
      refusal: "moved",
    });
  });

  it("cancelled while it is leased never reaches the network", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store);
    const { id: dispatchId } = await lastDispatch(store, postId);
    await Promise.all([sendDue(store, here.network), cancelDispatch(store, { dispatchId, actor: adviser, at: now })]);
    const { state } = await lastDispatch(store, postId);
    expect([here.network.texts().length, state]).toEqual(state === "cancelled" ? [0, "cancelled"] : [1, "done"]);
  });

  it("refused is said at once, and tried again when somebody asks", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store);
    here.network.next("publish", () => aTrouble("refused", { said: "422" }));
    await sendDue(store, here.network);
    expect(await postRow(store, postId)).toMatchObject({ state: "failed" });
    const { id: dispatchId, key } = await lastDispatch(store, postId);
    expect(await retryDispatch(store, { dispatchId, actor: adviser, at: later(5) })).toEqual({ acted: true });
    expect(await retryDispatch(store, { dispatchId, actor: adviser, at: later(5) })).toMatchObject({
      refusal: "moved",
    });
    await sendDue(store, here.network, { at: later(5) });
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "done", key });
  });

  it("uncertain is settled by somebody who has looked: it is there, at its address", async () => {
    const { store } = world;
    const { dispatchId, postId, adviser } = await anUncertain();
    const settle = (address: string) =>
      settleDispatch(store, { dispatchId, actor: adviser, verdict: "there", address, at: later(5) });
    expect(await settle("https://elsewhere.example/@banque/77")).toEqual({
      acted: false,
      refusal: "not-there-address",
    });
    expect(await settle("https://mastodon.example/@banque/77")).toEqual({ acted: true });
    expect(await lastDispatch(store, postId)).toMatchObject({ state: "done", doneAt: later(5) });
    expect(await partsOf(store, postId)).toMatchObject([
      { remoteId: "77", url: "https://mastodon.example/@banque/77" },
    ]);
    expect((await postRow(store, postId)).state).toBe("sent");
    expect(await sendDue(store, here.network, { at: later(60) })).toEqual([]);
  });

  it("uncertain is sent again, or given up, when it is not there", async () => {
    const { store } = world;
    const again = await anUncertain();
    const settle = ({ dispatchId, adviser }: typeof again, verdict: "again" | "never") =>
      settleDispatch(store, { dispatchId, actor: adviser, verdict, address: "", at: later(5) });
    await settle(again, "again");
    expect(await sendDue(store, here.network, { at: later(5) })).toEqual([{ done: true }]);
    expect(here.network.texts()).toHaveLength(1);
    const never = await anUncertain();
    await settle(never, "never");
    expect((await postRow(store, never.postId)).state).toBe("cancelled");
    expect(await settle(never, "again")).toEqual({ acted: false, refusal: "moved" });
  });

  async function anUncertain() {
    const { store } = world;
    here.network.mayLook = false;
    const { postId, adviser } = await aPost(store);
    here.network.next("publish", () => aTrouble("slow", { perhapsDone: true }));
    await sendDue(store, here.network);
    const { id: dispatchId, state } = await lastDispatch(store, postId);
    expect(state).toBe("uncertain");
    return { postId, adviser, dispatchId };
  }

  it("is edited there, corrected by an answer, and taken off from its end", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store, { parts: ["Un.", "Deux."] });
    await sendDue(store, here.network);
    const change = { postId, actor: adviser, at: later(1), shielding };
    const edit = { ...change, act: "replace" as const, parts: ["Un.", "Deux, corrigé."], key: "edit-0001" };
    expect(await requestChange(store, { ...edit, parts: ["Seul."] })).toEqual({
      requested: false,
      refusal: "cannot-edit",
    });
    expect(await requestChange(store, { ...edit, parts: ["Un.", "x".repeat(501)] })).toMatchObject({
      refusal: "too-long",
    });
    expect(await requestChange(store, { ...edit, parts: ["Un.", " "] })).toMatchObject({ refusal: "empty" });
    await atOnce(3, () => requestChange(store, edit));
    await sendDue(store, here.network, { at: later(1) });
    expect(here.network.texts()).toEqual(["Un.", "Deux, corrigé."]);
    expect(here.network.calls.filter(({ step }) => step === "replace")).toHaveLength(1);
    expect(await partsOf(store, postId)).toMatchObject([
      { text: "Un." },
      { text: "Deux, corrigé.", revision: "second" },
    ]);

    await requestChange(store, { ...change, act: "reply", parts: ["Une précision."], key: "reply-0001" });
    await sendDue(store, here.network, { at: later(2) });
    const said = [...here.network.standing.values()].at(-1);
    expect(said?.piece.replyTo).toMatchObject({ root: { id: "remote-1" }, parent: { id: "remote-2" } });
    expect(await partsOf(store, postId)).toHaveLength(3);

    await atOnce(3, () => requestDelete(store, { ...change, at: later(3) }));
    await sendDue(store, here.network, { at: later(3) });
    const removed = here.network.calls.filter(({ step }) => step === "remove").map(({ id }) => id);
    expect(removed).toEqual(["remote-3", "remote-2", "remote-1"]);
    expect(await postRow(store, postId)).toMatchObject({ state: "deleted", deletedAt: later(3) });
    expect((await dispatchesOf(store, postId)).map(({ act }) => act)).toEqual([
      "publish",
      "replace",
      "reply",
      "delete",
    ]);
    expect((await dispatchesOf(store, postId)).every(({ sentHash }) => sentHash !== null)).toBe(true);
  });

  it("does not say of a person what secrecy forbids, in a correction either", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store);
    await sendDue(store, here.network);
    const parts = ["Votre découvert de 1 250 € sera régularisé demain."];
    const asked = await requestChange(store, {
      postId,
      act: "reply",
      parts,
      key: "secret-01",
      actor: adviser,
      at: now,
      shielding,
    });
    expect(asked).toMatchObject({ requested: false, refusal: "secrecy" });
  });

  it("answers what somebody said, where they said it, and says so", async () => {
    const { store } = world;
    const accountId = await anAccount(store);
    const adviser = await someone(store, { role: "adviser" });
    const mentionId = await aMention(accountId);
    const content = { parts: ["Bonjour.", "Voici comment faire."], lang: "fr" as const, link: null, alt: null };
    await requestReply(store, { mentionId, key: "answer-0001", content, actor: adviser, at: now });
    expect(await dispatchStateOf(store, mentionId)).toMatchObject({ state: "waiting" });
    await sendDue(store, here.network);
    const [first, second] = [...here.network.standing.values()].map(({ piece }) => piece.replyTo);
    expect(first).toMatchObject({ parent: { id: "said-2", revision: "r2" }, root: { id: "said-1", revision: "r1" } });
    expect(second).toMatchObject({ parent: { id: "remote-1" }, root: { id: "said-1" } });
    const { mentions } = store.tables;
    const [mention] = await store.read.select().from(mentions).where(eq(mentions.id, mentionId));
    expect(mention).toMatchObject({ state: "answered", handledById: adviser.id, handledAt: now });
    expect(await dispatchStateOf(store, mentionId)).toMatchObject({ state: "done", doneAt: now });
  });

  it("does not answer what was taken back", async () => {
    const { store } = world;
    const accountId = await anAccount(store);
    const mentionId = await aMention(accountId);
    const adviser = await someone(store, { role: "adviser" });
    const content = { parts: ["Bonjour."], lang: "fr" as const, link: null, alt: null };
    await requestReply(store, { mentionId, key: "answer-0002", content, actor: adviser, at: now });
    const { mentions } = store.tables;
    await store.write(
      async (tx) => void (await tx.update(mentions).set({ state: "gone" }).where(eq(mentions.id, mentionId))),
    );
    await sendDue(store, here.network);
    expect(here.network.calls).toEqual([]);
    expect((await dispatchStateOf(store, mentionId))?.state).not.toBe("done");
  });

  let heard = 0;
  async function aMention(accountId: number): Promise<number> {
    const { mentions } = world.store.tables;
    const [row] = await world.store.write((tx) =>
      tx
        .insert(mentions)
        .values({
          ...{
            accountId,
            remoteId: `said-${heard === 0 ? 2 : `other-${heard}`}`,
            revision: "r2",
            kind: "mention",
            state: "new",
          },
          ...{ rootId: "said-1", rootRevision: "r1", authorId: "a", authorHandle: "@lea", authorName: "Léa" },
          ...{ body: "Une question", saidAt: now, heardAt: now },
        })
        .returning({ id: mentions.id }),
    );
    heard = (heard + 1) % 2;
    return row?.id ?? 0;
  }

  it("is listed by state, page after page, with what one may do about it", async () => {
    const { store } = world;
    const viewer = await someone(store, { role: "admin" });
    const accountId = await anAccount(store, { fourEyes: true });
    for (let number = 0; number < 27; number++) await aPost(store, { accountId });
    const reading = { viewerId: viewer.id, now: later(1) };
    const first = await listDispatches(store, { view: "approval", after: null }, reading);
    if (!first.listed) throw new Error("not listed");
    expect([first.page.items.length, first.counts.approval]).toEqual([25, 27]);
    expect(first.page.items[0]).toMatchObject({
      phase: "approval",
      act: "publish",
      acts: { approve: true, settle: false },
    });
    const rest = await listDispatches(store, { view: "approval", after: first.page.next }, reading);
    expect(rest).toMatchObject({ listed: true, page: { next: null } });
    expect(rest.listed && rest.page.items.length).toBe(2);
    expect(await listDispatches(store, { view: null, after: "x" }, reading)).toEqual({
      listed: false,
      refusal: "bad-cursor",
    });
    const post = await readPost(store, first.page.items[0]?.postId ?? 0, reading);
    expect(post).toMatchObject({ phase: "approval", parts: [], stale: null, acts: { replace: false, remove: false } });
    expect(await readPost(store, 2_000_000, reading)).toBeNull();
  });

  it("may be left as it is although the site says something else", async () => {
    const { store } = world;
    const { postId, adviser } = await aPost(store);
    const { posts } = store.tables;
    await store.write(
      async (tx) => void (await tx.update(posts).set({ staleAt: now, toldHash: "before" }).where(eq(posts.id, postId))),
    );
    expect(await leaveAsItIs(store, { postId, actor: adviser, at: now })).toEqual({ acted: true });
    expect((await postRow(store, postId)).staleAt).toBeNull();
    expect((await postRow(store, postId)).toldHash).not.toBe("before");
  });
});
