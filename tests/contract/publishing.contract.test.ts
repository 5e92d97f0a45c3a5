import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { mergeTheme } from "#app/features/themes/merge-theme.server.ts";
import { type NewThread, publishThread } from "#app/features/threads/publish.server.ts";
import { readIdea, readQuestion } from "#app/features/threads/read-thread.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, kindsToldTo, later, lookingAs, now, people, someone, theme, threadRow, toldTo } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

type Given = Partial<NewThread> & Pick<NewThread, "author" | "themeSlug">;

function publish(store: Store, given: Given) {
  const usual = {
    kind: "question",
    title: "Mon virement ?",
    body: "Depuis **lundi**.",
    lang: "fr",
    at: now,
  } as const;
  return publishThread(store, { ...usual, ...given });
}

async function aTheme(store: Store, slug: string): Promise<{ id: number; themeSlug: string }> {
  return { id: await theme(store, { slug }), themeSlug: slug };
}

describeOnBothEngines("publishing", (world) => {
  it("a question puts it on its page, in the list and in the search at once", async () => {
    const { store } = world;
    const lea = await someone(store, { name: "Léa M." });
    const { id: themeId, themeSlug } = await aTheme(store, "virements");
    const outcome = await publish(store, {
      author: { memberId: lea.id },
      themeSlug,
      title: "Un virement vers Vierzon ?",
    });
    expect(outcome).toMatchObject({ published: true, slug: "un-virement-vers-vierzon", guest: false });
    const id = outcome.published ? outcome.id : 0;
    const reading = await readQuestion(store, { id, origin: "https://etvous.example", ...lookingAs() });
    expect(reading.found && reading.page).toMatchObject({
      html: "<p>Depuis <strong>lundi</strong>.</p>",
      url: `https://etvous.example/questions/${id}/un-virement-vers-vierzon`,
      card: {
        title: "Un virement vers Vierzon ?",
        excerpt: "Depuis lundi.",
        author: { name: "Léa M." },
        createdAt: now,
      },
    });
    const listed = await listThreads(store, { kind: "question", sort: "recentes", themeId }, lookingAs());
    expect(listed.listed && listed.page.items.map((card) => card.id)).toEqual([id]);
    const found = await searchThreads(store, { query: "Vierzon", kind: "question", page: 1 }, lookingAs());
    expect(found.results.map(({ card }) => card.id)).toEqual([id]);
  });

  it("an idea submits it, and a question has no status", async () => {
    const { store } = world;
    const lea = await someone(store);
    const { themeSlug } = await aTheme(store, "idees-a-nous");
    const proposed = await publish(store, { kind: "idea", author: { memberId: lea.id }, themeSlug });
    const asked = await publish(store, { author: { memberId: lea.id }, themeSlug });
    const id = proposed.published ? proposed.id : 0;
    expect(await threadRow(store, id)).toMatchObject({ kind: "idea", status: "submitted", decidedAt: null, score: 0 });
    expect(await threadRow(store, asked.published ? asked.id : 0)).toMatchObject({ kind: "question", status: null });
    const reading = await readIdea(store, { id, origin: "https://etvous.example", ...lookingAs(lea) });
    expect(reading.found && reading.page).toMatchObject({ following: true, decisions: [] });
  });

  it("twice the same is one thread, whatever the second page of the browser says", async () => {
    const { store } = world;
    const lea = await someone(store);
    const { themeSlug } = await aTheme(store, "doubles");
    const author = { memberId: lea.id };
    const first = await publish(store, { author, themeSlug });
    expect(await publish(store, { author, themeSlug, at: later(9) })).toEqual(first);
    expect(await publish(store, { author, themeSlug, at: later(11) })).not.toEqual(first);
    expect(await publish(store, { author, themeSlug, body: "Depuis mardi." })).not.toEqual(first);
    expect(await publish(store, { author: { memberId: (await someone(store)).id }, themeSlug })).not.toEqual(first);
  });

  it("ten times at once is one thread, for a member and for a guest", async () => {
    const { store } = world;
    const lea = await someone(store);
    const { id: themeId, themeSlug } = await aTheme(store, "rafale");
    await atOnce(10, () => publish(store, { author: { memberId: lea.id }, themeSlug }));
    await atOnce(10, () => publish(store, { author: { email: "martine@demo.example" }, themeSlug }));
    expect(await store.read.$count(store.tables.threads, eq(store.tables.threads.themeId, themeId))).toBe(2);
    const { members } = store.tables;
    expect(await store.read.$count(members, eq(members.unprovedEmail, "martine@demo.example"))).toBe(1);
  });

  it("without an account makes a guest, who is sent a link and never shown with an address", async () => {
    const { store } = world;
    const { themeSlug } = await aTheme(store, "invites");
    const outcome = await publish(store, { author: { email: "paul@demo.example" }, themeSlug });
    expect(outcome).toMatchObject({ published: true, guest: true });
    const { members } = store.tables;
    const [guest] = await store.read.select().from(members).where(eq(members.unprovedEmail, "paul@demo.example"));
    expect(guest).toMatchObject({ role: "guest", email: null, passwordHash: null, name: "Visiteur" });
    expect(await toldTo(store, { id: guest?.id ?? 0 })).toEqual([
      { kind: "claim-link", threadId: outcome.published ? outcome.id : 0, answerId: null, actorId: null },
    ]);
    const reading = await readQuestion(store, { id: outcome.published ? outcome.id : 0, origin: "", ...lookingAs() });
    expect(JSON.stringify(reading)).not.toContain("paul@");
    expect(reading.found && reading.page.card.author).toMatchObject({ guest: true, team: false });
  });

  it("twice as a guest makes two guests: one link never gives what another asked", async () => {
    const { store } = world;
    const { themeSlug } = await aTheme(store, "deux-liens");
    const author = { email: "deux@demo.example" };
    await publish(store, { author, themeSlug });
    await publish(store, { author, themeSlug, title: "Une tout autre question" });
    const { members } = store.tables;
    expect(await store.read.$count(members, eq(members.unprovedEmail, "deux@demo.example"))).toBe(2);
  });

  it("in an unknown theme is refused, and leaves neither a thread nor a guest", async () => {
    const { store } = world;
    const { members, threads } = store.tables;
    const before = [await store.read.$count(threads), await store.read.$count(members)];
    const outcome = await publish(store, { author: { email: "perdu@demo.example" }, themeSlug: "nulle-part" });
    expect(outcome).toEqual({ published: false, refusal: "unknown-theme" });
    expect([await store.read.$count(threads), await store.read.$count(members)]).toEqual(before);
  });

  it("in a theme that was merged goes where the theme went", async () => {
    const { store } = world;
    const lea = await someone(store);
    const into = await aTheme(store, "paiements");
    const from = await aTheme(store, "cheques");
    await mergeTheme(store, { id: from.id, intoId: into.id, actor: { id: 1, role: "admin" } });
    const outcome = await publish(store, { author: { memberId: lea.id }, themeSlug: "cheques" });
    expect((await threadRow(store, outcome.published ? outcome.id : 0)).themeId).toBe(into.id);
  });

  it("while the theme is being merged leaves no thread behind in it", async () => {
    const { store } = world;
    const crowd = await people(store, 20);
    const into = await aTheme(store, "cible");
    const from = await aTheme(store, "source");
    await Promise.all([
      ...crowd.slice(0, 10).map(({ id }) => publish(store, { author: { memberId: id }, themeSlug: "source" })),
      mergeTheme(store, { id: from.id, intoId: into.id, actor: { id: 1, role: "admin" } }),
      ...crowd.slice(10).map(({ id }) => publish(store, { author: { memberId: id }, themeSlug: "source" })),
    ]);
    const { threads } = store.tables;
    expect(await store.read.$count(threads, eq(threads.themeId, from.id))).toBe(0);
    expect(await store.read.$count(threads, eq(threads.themeId, into.id))).toBe(20);
  });

  it("is told to those who follow the theme, and makes the author follow the thread", async () => {
    const { store } = world;
    const { id: subjectId, themeSlug } = await aTheme(store, "suivi");
    const [fan, lea] = [await someone(store), await someone(store)];
    for (const { id } of [fan, lea])
      await setFollow(store, { memberId: id, subject: "theme", subjectId, yes: true, at: now });
    await publish(store, { author: { memberId: lea.id }, themeSlug });
    expect(await kindsToldTo(store, fan)).toEqual(["new-thread"]);
    expect(await kindsToldTo(store, lea)).toEqual([]);
  });

  it("many at once in one theme publishes them all", async () => {
    const { store } = world;
    const { id: themeId, themeSlug } = await aTheme(store, "foule");
    const crowd = await people(store, 30);
    await Promise.all(crowd.map(({ id }) => publish(store, { author: { memberId: id }, themeSlug })));
    const { threads } = store.tables;
    expect(await store.read.$count(threads, eq(threads.themeId, themeId))).toBe(30);
    await expectCountersToEqualRows(store);
  });
});
