import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { cardPath, cardVersion } from "#app/features/cards/card-address.server.ts";
import { readCard } from "#app/features/cards/read-card.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { decision, idea, later, now, question, someone, theme } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const brand = "marque";

async function viewOf(store: Store, kind: ThreadKind, id: number, lang: "fr" | "en" = "fr") {
  const reading = await readCard(store, { kind, id, lang });
  if (!reading.found) throw new Error(reading.refusal);
  return reading.view;
}

async function change(store: Store, id: number, changed: Partial<Store["tables"]["threads"]["$inferInsert"]>) {
  const { threads } = store.tables;
  await store.write((tx) => tx.update(threads).set(changed).where(eq(threads.id, id)));
}

describeOnBothEngines("the card of a thread", (world) => {
  it("shows the question, its theme, its votes and what the bank answered, and nobody", async () => {
    const { store } = world;
    const themeId = await theme(store, { name: "Cartes", nameEn: "Cards" });
    const author = await someone(store, { name: "Nom très reconnaissable" });
    const id = await question(store, { title: "Où est ma carte ?", themeId, authorId: author.id });
    const noa = await someone(store, { role: "adviser", name: "Autre nom reconnaissable" });
    await answerQuestion(store, {
      threadId: id,
      author: noa,
      body: "Elle est **en route**.",
      voice: "bank",
      at: later(1),
    });
    const view = await viewOf(store, "question", id);
    expect(view).toEqual({
      kind: "question",
      id,
      lang: "fr",
      title: "Où est ma carte ?",
      theme: "Cartes",
      votes: 0,
      replies: 0,
      official: "Elle est en route.",
      status: null,
    });
    expect(JSON.stringify(view)).not.toContain("reconnaissable");
    expect((await viewOf(store, "question", id, "en")).theme).toBe("Cards");
  });

  it("is another one after each change of what it shows, in each language, under each brand", async () => {
    const { store } = world;
    const author = await someone(store);
    const id = await idea(store, { authorId: author.id });
    const versions = new Set<string>();
    const look = async () => versions.add(cardVersion(await viewOf(store, "idea", id), brand));
    await look();
    await voteOnThread(store, { threadId: id, kind: "idea", actor: await someone(store), vote: "cast", at: now });
    await look();
    await change(store, id, { title: "Un autre titre pour cette idée" });
    await look();
    const noa = await someone(store, { role: "moderator" });
    await decision(store, { threadId: id, status: "planned", authorId: noa.id });
    await look();
    const view = await viewOf(store, "idea", id);
    versions.add(cardVersion({ ...view, lang: "en" }, brand));
    versions.add(cardVersion(view, "autre marque"));
    expect(versions.size).toBe(6);
    expect(view).toMatchObject({ status: "planned", votes: 1, official: null });
    expect(cardPath(view, brand)).toBe(`/cartes/idees/${id}/${cardVersion(view, brand)}.png?lang=fr`);
  });

  it("stays the same when something changes that it does not show", async () => {
    const { store } = world;
    const id = await question(store);
    const before = cardVersion(await viewOf(store, "question", id), brand);
    await change(store, id, { editedAt: now, version: 9 });
    expect(cardVersion(await viewOf(store, "question", id), brand)).toBe(before);
    const author = await someone(store);
    await commentOn(store, { threadId: id, answerId: null, authorId: author.id, body: "Moi aussi.", at: later(2) });
    expect(cardVersion(await viewOf(store, "question", id), brand)).not.toBe(before);
  });

  it("is gone with its thread, and no thread has a card under the other kind", async () => {
    const { store } = world;
    const id = await question(store);
    for (const state of ["held", "hidden", "removed", "withdrawn"] as const) {
      await change(store, id, { state });
      const reading = await readCard(store, { kind: "question", id, lang: "fr" });
      expect(reading, state).toEqual({ found: false, refusal: "gone" });
    }
    const missing = { found: false, refusal: "not-found" };
    expect(await readCard(store, { kind: "idea", id, lang: "fr" })).toEqual(missing);
    expect(await readCard(store, { kind: "question", id: 2_000_000, lang: "fr" })).toEqual(missing);
  });

  it("of a merged thread is that of the thread it went into", async () => {
    const { store } = world;
    const [kept, merged] = [await question(store, { title: "Celle qui reste ici" }), await question(store)];
    await change(store, merged, { state: "merged", mergedIntoId: kept });
    expect(await viewOf(store, "question", merged)).toMatchObject({ id: kept, title: "Celle qui reste ici" });
    await change(store, kept, { state: "removed" });
    expect(await readCard(store, { kind: "question", id: merged, lang: "fr" })).toMatchObject({ refusal: "gone" });
  });
});
