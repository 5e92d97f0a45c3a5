import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { readComposing } from "#app/features/republish/read-composing.server.ts";
import { requestPosts } from "#app/features/sending/request-posts.server.ts";
import { toldHash } from "#app/features/sending/told-hash.server.ts";
import type { Store } from "#db/store.ts";
import { anAccount } from "../republishing.ts";
import { answer, comment, decision, idea, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const TITLE = "Comment relever le plafond de ma carte ?";
const OWN = { most: 110, altMost: 900, edits: true, chains: true, hears: true };

const read = (store: Store, threadId: number, answerId: number | null = null) =>
  readComposing(store, {
    ...{ threadId, answerId, origin: "https://etvous.example", brand: { name: "&vous", version: "1" } },
  });

async function answered(store: Store, body = "Bonjour Léa, dans l’appli. Cela vaut aussitôt.") {
  const actor = await someone(store, { role: "adviser", name: "Noa" });
  const asker = await someone(store, { name: "Léa Marchand", handle: `lea-${Math.random().toString(36).slice(2)}` });
  const threadId = await question(store, { title: TITLE, authorId: asker.id, anonymous: true });
  const answerId = await answer(store, { threadId, authorId: actor.id, body, official: "written" });
  return { actor, threadId, answerId };
}

describeOnBothEngines("what composing reads", (world) => {
  it("is the latest official answer, with a proposal for each connected account within its own limits", async () => {
    const { store } = world;
    const { threadId, answerId } = await answered(store);
    const plain = await anAccount(store);
    const strict = await anAccount(store, { network: "mastodon", limits: JSON.stringify(OWN), fourEyes: true });
    const lost = await anAccount(store, { network: "x", state: "broken" });
    const gone = await anAccount(store, { state: "disconnected" });
    const site = await anAccount(store, { network: "federation" });
    const view = await read(store, threadId);
    expect(view?.told).toMatchObject({
      ...{ subject: "answer", subjectId: answerId, status: null, confirmed: false },
      hash: toldHash(TITLE, "Bonjour Léa, dans l’appli. Cela vaut aussitôt."),
    });
    const ids = view?.accounts.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining([plain, strict]));
    for (const id of [lost, gone, site]) expect(ids).not.toContain(id);
    expect(view?.broken.map(({ id }) => id)).toContain(lost);
    const [one, other] = [plain, strict].map((id) => view?.accounts.find((account) => account.id === id));
    expect(one?.proposal.text).toBe(
      `${TITLE}\n\nRéponse de &vous\u00a0: Dans l’appli. Cela vaut aussitôt.\n\nhttps://etvous.example/questions/${threadId}?de=${one?.ref}`,
    );
    expect(one?.ref).toMatch(/^[a-z2-9]{8}$/);
    expect(other).toMatchObject({ fourEyes: true, limits: OWN });
    expect(other?.proposal.text).not.toContain("aussitôt");
    expect(view?.card.path).toMatch(/^\/cartes\/questions\/\d+\/\S+\.png\?lang=fr$/);
  });

  it("names everyone who wrote there, behind Anonyme too, for nobody to be named elsewhere", async () => {
    const { store } = world;
    const { threadId, answerId } = await answered(store);
    const helper = await someone(store, { name: "Sami Kaci" });
    await comment(store, { threadId, answerId, authorId: helper.id });
    const names = (await read(store, threadId))?.people.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(["Léa Marchand", "Noa", "Sami Kaci"]);
  });

  it("tells what each account has said already, and what it awaits", async () => {
    const { store } = world;
    const { actor, threadId, answerId } = await answered(store);
    const account = await anAccount(store, { fourEyes: true });
    const view = await read(store, threadId);
    const ref = "abcdefgh".slice(0, 4) + String(threadId).padStart(4, "2");
    const content = { parts: ["Un texte"], lang: "fr" as const, link: null, alt: null };
    const told = { subject: "answer", subjectId: answerId, hash: view?.told.hash ?? "" } as const;
    const outcome = await requestPosts(store, {
      ...{ threadId, told, lang: "fr", actor, sendAt: now, at: now, posts: [{ accountId: account, ref, content }] },
    });
    const before = async () => (await read(store, threadId))?.accounts.find(({ id }) => id === account)?.before;
    expect(await before()).toMatchObject({ ref, state: "approval", at: now, url: null });
    const { posts } = store.tables;
    const set = (given: Partial<typeof posts.$inferInsert>) =>
      store.write((tx) => tx.update(posts).set(given).where(eq(posts.ref, ref)).then());
    await set({ state: "sent", sentAt: later(3), url: "https://reseau.example/1" });
    expect(await before()).toMatchObject({ state: "sent", at: later(3), url: "https://reseau.example/1" });
    await set({ state: "cancelled" });
    expect(await before()).toBeNull();
    expect(outcome.requested).toBe(true);
  });

  it("may be one of several answers, and says when it was a member's", async () => {
    const { store } = world;
    const { threadId, answerId } = await answered(store);
    const second = await answer(store, {
      threadId,
      body: "Ou au guichet.",
      official: "confirmed",
      createdAt: later(9),
    });
    expect((await read(store, threadId))?.told).toMatchObject({ subjectId: second, confirmed: true });
    expect((await read(store, threadId, answerId))?.told).toMatchObject({ subjectId: answerId, confirmed: false });
    expect(await read(store, threadId, 2_000_000)).toBeNull();
  });

  it("is the latest decision of an idea, with where it stands", async () => {
    const { store } = world;
    const threadId = await idea(store, { title: "Une carte en bois" });
    expect(await read(store, threadId)).toBeNull();
    await decision(store, { threadId, body: "Nous regardons." });
    const last = await decision(store, { threadId, body: "C’est fait.", status: "shipped", createdAt: later(5) });
    const account = await anAccount(store);
    const view = await read(store, threadId);
    expect(view?.told).toMatchObject({ subject: "decision", subjectId: last, status: "shipped" });
    expect(view?.accounts.find(({ id }) => id === account)?.proposal.text).toMatch(
      /^Idée\u00a0: Une carte en bois\n\nRéalisée\u00a0: C’est fait\.\n\nhttps:\/\/etvous\.example\/idees\/\d+\?de=\w+$/u,
    );
  });

  it("is nothing where the thread is gone, or the bank took its answer back", async () => {
    const { store } = world;
    const [gone, back] = [await answered(store), await answered(store)];
    const { threads, answers } = store.tables;
    await store.write(async (tx) => {
      await tx.update(threads).set({ state: "hidden" }).where(eq(threads.id, gone.threadId));
      await tx.update(answers).set({ state: "withdrawn" }).where(eq(answers.id, back.answerId));
    });
    for (const { threadId } of [gone, back]) expect(await read(store, threadId)).toBeNull();
  });
});
