import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { type Edit, editContribution } from "#app/features/contributions/edit.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { readHistory } from "#app/features/threads/history.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
  atOnce,
  comment,
  decision,
  idea,
  later,
  lookingAs,
  question,
  someone,
  theme,
  threadRow,
} from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

type Given = Pick<Edit, "name" | "id" | "actor"> & Partial<Edit>;

function edit(store: Store, given: Given) {
  return editContribution(store, { title: null, themeSlug: null, body: "Texte corrigé.", at: later(30), ...given });
}

async function found(store: Store, query: string): Promise<number[]> {
  const { results } = await searchThreads(store, { query, kind: undefined, page: 1 }, lookingAs());
  return results.map(({ card }) => card.id);
}

describeOnBothEngines("an edit", (world) => {
  it("of a thread changes its words and its slug, and keeps what it said before", async () => {
    const { store } = world;
    const lea = await someone(store, { name: "Léa M." });
    const id = await question(store, { authorId: lea.id, title: "Ma carte est perdu", body: "Hier soir." });
    const outcome = await edit(store, {
      name: "question",
      id,
      actor: lea,
      title: "Ma carte est perdue",
      body: "Ce matin.",
    });
    expect(outcome).toMatchObject({ edited: true, thread: { id, kind: "question", slug: "ma-carte-est-perdue" } });
    expect(await threadRow(store, id)).toMatchObject({
      title: "Ma carte est perdue",
      body: "Ce matin.",
      bodyHtml: "<p>Ce matin.</p>",
      excerpt: "Ce matin.",
      editedAt: later(30),
      version: 2,
    });
    expect(await readHistory(store, id)).toMatchObject([
      {
        subject: "thread",
        by: { name: "Léa M." },
        title: "Ma carte est perdu",
        before: "Hier soir.",
        after: "Ce matin.",
      },
    ]);
  });

  it("makes the new words found, and the old ones no longer", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await idea(store, { authorId: lea.id, title: "Un grille-pain connecté", body: "Avec du beurre." });
    await edit(store, { name: "idee", id, actor: lea, title: "Une bouilloire connectée", body: "Avec du thé vert." });
    expect(await found(store, "bouilloires")).toEqual([id]);
    expect(await found(store, "thé vert")).toEqual([id]);
    expect(await found(store, "grille-pain")).toEqual([]);
    expect(await found(store, "beurre")).toEqual([]);
  });

  it("of an answer is found by search too", async () => {
    const { store } = world;
    const sami = await someone(store);
    const threadId = await question(store);
    const id = await answer(store, { threadId, authorId: sami.id, body: "Essayez le trombone." });
    await edit(store, { name: "reponse", id, actor: sami, body: "Essayez le violoncelle." });
    expect(await found(store, "violoncelle")).toEqual([threadId]);
    expect(await found(store, "trombone")).toEqual([]);
  });

  it("of an answer that the bank confirmed takes the bank's name off it, unless no word changes", async () => {
    const { store } = world;
    const sami = await someone(store);
    const camille = await someone(store, { role: "moderator" });
    const threadId = await question(store);
    const confirmed = { official: "confirmed", officialById: camille.id, officialAt: later(1) } as const;
    const id = await answer(store, { threadId, authorId: sami.id, body: "Dans l’appli.", ...confirmed });
    await edit(store, { name: "reponse", id, actor: sami, body: "Dans l’appli." });
    expect(await threadRow(store, threadId)).toMatchObject({ officialAnswerId: id, officialAt: later(1) });
    await edit(store, { name: "reponse", id, actor: sami, body: "Appelez ce numéro et dictez votre code." });
    expect(await threadRow(store, threadId)).toMatchObject({
      officialAnswerId: null,
      officialAt: null,
      answerCount: 1,
    });
    const reading = await readQuestion(store, { id: threadId, origin: "https://etvous.example", ...lookingAs() });
    expect(reading.found && reading.page.official).toEqual([]);
  });

  it("of every kind of thing is told in the thread's history, the latest first", async () => {
    const { store } = world;
    const lea = await someone(store);
    const camille = await someone(store, { role: "moderator" });
    const id = await idea(store, { authorId: lea.id, body: "idée 1" });
    const commentId = await comment(store, { threadId: id, authorId: lea.id, body: "mot 1" });
    const decisionId = await decision(store, { threadId: id, authorId: camille.id, body: "décision 1" });
    await edit(store, {
      name: "idee",
      id,
      actor: lea,
      title: "Une carte sans plastique",
      body: "idée 2",
      at: later(1),
    });
    await edit(store, { name: "commentaire", id: commentId, actor: lea, body: "mot 2", at: later(2) });
    await edit(store, { name: "decision", id: decisionId, actor: camille, body: "décision 2", at: later(3) });
    await edit(store, {
      name: "idee",
      id,
      actor: lea,
      title: "Une carte sans plastique",
      body: "idée 3",
      at: later(4),
    });
    const history = await readHistory(store, id);
    expect(history.map(({ subject, before, after, replacedAt }) => ({ subject, before, after, replacedAt }))).toEqual([
      { subject: "thread", before: "idée 2", after: "idée 3", replacedAt: later(4) },
      { subject: "decision", before: "décision 1", after: "décision 2", replacedAt: later(3) },
      { subject: "comment", before: "mot 1", after: "mot 2", replacedAt: later(2) },
      { subject: "thread", before: "idée 1", after: "idée 2", replacedAt: later(1) },
    ]);
  });

  it("shows its date and the link to the history in the page, and neither where nothing was edited", async () => {
    const { store } = world;
    const sami = await someone(store);
    const threadId = await question(store);
    const id = await answer(store, { threadId, authorId: sami.id });
    const page = async () => {
      const reading = await readQuestion(store, { id: threadId, origin: "https://etvous.example", ...lookingAs() });
      return reading.found && { hasHistory: reading.page.hasHistory, editedAt: reading.page.answers[0]?.editedAt };
    };
    expect(await page()).toEqual({ hasHistory: false, editedAt: null });
    await edit(store, { name: "reponse", id, actor: sami });
    expect(await page()).toEqual({ hasHistory: true, editedAt: later(30) });
  });

  it("that changes no word is no edit", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id, title: "Quel plafond pour ma carte ?", body: "Merci." });
    await edit(store, { name: "question", id, actor: lea, title: "Quel plafond pour ma carte ?", body: "Merci." });
    expect((await threadRow(store, id)).editedAt).toBeNull();
    expect(await readHistory(store, id)).toEqual([]);
  });

  it("moves a thread to another theme, which is no edit of its words, and follows a merged one", async () => {
    const { store } = world;
    const lea = await someone(store);
    const target = await theme(store, { slug: "epargne" });
    await theme(store, { slug: "livrets", mergedIntoId: target });
    const title = "Quel taux pour mon livret ?";
    const id = await question(store, { authorId: lea.id, title, body: "Merci." });
    const move = (themeSlug: string) =>
      edit(store, { name: "question", id, actor: lea, title, body: "Merci.", themeSlug });
    expect(await move("livrets")).toMatchObject({ edited: true });
    expect(await threadRow(store, id)).toMatchObject({ themeId: target, editedAt: null });
    expect(await move("inconnu")).toEqual({ edited: false, refusal: "unknown-theme" });
  });

  it("with an unknown theme changes nothing at all", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id, body: "Avant." });
    await edit(store, {
      name: "question",
      id,
      actor: lea,
      title: "Autre titre ici",
      body: "Après.",
      themeSlug: "inconnu",
    });
    expect(await threadRow(store, id)).toMatchObject({ body: "Avant.", version: 1 });
    expect(await readHistory(store, id)).toEqual([]);
  });

  it("is its author's: nobody else edits a thread, an answer or a comment", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store, { authorId: lea.id });
    const answerId = await answer(store, { threadId, authorId: lea.id });
    const commentId = await comment(store, { threadId, authorId: lea.id });
    const things = [
      ["question", threadId],
      ["reponse", answerId],
      ["commentaire", commentId],
    ] as const;
    for (const role of ["member", "moderator", "admin"] as const) {
      const other = await someone(store, { role });
      for (const [name, id] of things)
        expect(await edit(store, { name, id, actor: other })).toEqual({ edited: false, refusal: "not-allowed" });
    }
    const demoted = { id: lea.id, role: "guest" } as const;
    expect(await edit(store, { name: "question", id: threadId, actor: demoted })).toEqual({
      edited: false,
      refusal: "not-allowed",
    });
  });

  it("of what the bank said is anyone's of its team, who is named in the history", async () => {
    const { store } = world;
    const camille = await someone(store, { role: "moderator" });
    const noa = await someone(store, { role: "adviser", name: "Noa T." });
    const threadId = await question(store);
    const id = await answer(store, { threadId, authorId: camille.id, official: "written" });
    expect(await edit(store, { name: "reponse", id, actor: noa })).toMatchObject({ edited: true });
    expect(await readHistory(store, threadId)).toMatchObject([{ subject: "answer", by: { name: "Noa T." } }]);
    const asMember = { id: camille.id, role: "member" } as const;
    expect(await edit(store, { name: "reponse", id, actor: asMember })).toEqual({
      edited: false,
      refusal: "not-allowed",
    });
  });

  it("finds nothing under another name, withdrawn, or in a thread that is gone", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id });
    const answerId = await answer(store, { threadId: id, authorId: lea.id });
    const absent = { edited: false, refusal: "not-found" };
    expect(await edit(store, { name: "idee", id, actor: lea })).toEqual(absent);
    expect(await edit(store, { name: "question", id: 2_000_000, actor: lea })).toEqual(absent);
    expect(await edit(store, { name: "reponse", id: 2_000_000, actor: lea })).toEqual(absent);
    await withdrawContribution(store, { name: "question", id, actor: lea, withdrawn: true, at: later(1) });
    expect(await edit(store, { name: "question", id, actor: lea })).toEqual(absent);
    expect(await edit(store, { name: "reponse", id: answerId, actor: lea })).toEqual(absent);
  });

  it("sent ten times at once is in the history once", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, { authorId: lea.id, title: "Un titre qui ne change pas", body: "Avant." });
    await atOnce(10, () => edit(store, { name: "question", id, actor: lea, title: "Un titre qui ne change pas" }));
    expect(await readHistory(store, id)).toHaveLength(1);
  });

  it("of something withdrawn since is no longer told, nor of what stood under it", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    const answerId = await answer(store, { threadId, authorId: lea.id });
    const commentId = await comment(store, { threadId, answerId, authorId: lea.id });
    await edit(store, { name: "reponse", id: answerId, actor: lea });
    await edit(store, { name: "commentaire", id: commentId, actor: lea });
    expect(await readHistory(store, threadId)).toHaveLength(2);
    await withdrawContribution(store, { name: "reponse", id: answerId, actor: lea, withdrawn: true, at: later(40) });
    expect(await readHistory(store, threadId)).toEqual([]);
    const { revisions } = store.tables;
    const kept = and(eq(revisions.threadId, threadId), eq(revisions.subject, "answer"));
    expect(await store.read.$count(revisions, kept)).toBe(1);
  });

  it("of something that moderation took off is told nowhere, and is kept", async () => {
    const { store } = world;
    const [lea, actor] = [await someone(store), await someone(store, { role: "moderator" })];
    const threadId = await question(store);
    const answerId = await answer(store, { threadId, authorId: lea.id, body: "Une insulte." });
    await edit(store, { name: "reponse", id: answerId, actor: lea });
    const ruling = { subject: "answer", subjectId: answerId, ground: "law-insult", facts: "Une insulte." } as const;
    await rule(store, { ...ruling, act: "hide", caseId: null, until: null, actor, at: later(40) });
    expect(await readHistory(store, threadId)).toEqual([]);
    const { revisions } = store.tables;
    expect(await store.read.$count(revisions, eq(revisions.threadId, threadId))).toBe(1);
  });
});
