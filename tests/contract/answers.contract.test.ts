import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion, type NewAnswer } from "#app/features/answers/answer.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import {
  atOnce,
  idea,
  kindsToldTo,
  later,
  lookingAs,
  now,
  question,
  type Someone,
  someone,
  threadRow,
  toldTo,
} from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

type Said = Partial<Omit<NewAnswer, "threadId" | "author">>;

function reply(store: Store, threadId: number, author: Someone, said: Said = {}) {
  return answerQuestion(store, {
    threadId,
    author,
    body: "Dans l’appli, rubrique Cartes.",
    voice: "bank",
    at: now,
    ...said,
  });
}

async function pageOf(store: Store, id: number) {
  const reading = await readQuestion(store, { id, origin: "https://etvous.example", ...lookingAs() });
  if (!reading.found) throw new Error(`the question ${id} is not there: ${reading.refusal}`);
  return reading.page;
}

describeOnBothEngines("an answer", (world) => {
  it("of the team is official unless they choose otherwise, and shows who spoke and when", async () => {
    const { store } = world;
    const threadId = await question(store);
    const noa = await someone(store, { role: "adviser", name: "Noa T.", handle: "noa" });
    expect(await reply(store, threadId, noa, { at: later(3) })).toMatchObject({ answered: true, official: true });
    const own = await reply(store, threadId, noa, { voice: "self", body: "Pour ma part, je note tout." });
    expect(own).toMatchObject({ answered: true, official: false });

    const page = await pageOf(store, threadId);
    expect(page.official).toMatchObject([
      { official: { kind: "written", by: { name: "Noa T.", team: true }, at: later(3) } },
    ]);
    expect(page.answers).toMatchObject([{ official: null, html: "<p>Pour ma part, je note tout.</p>" }]);
    expect(page.card.official).toMatchObject({
      text: "Dans l’appli, rubrique Cartes.",
      by: { handle: "noa" },
      at: later(3),
    });
  });

  it("of a member is never the bank's, whatever the form says", async () => {
    const { store } = world;
    const threadId = await question(store);
    const outcome = await reply(store, threadId, await someone(store), { voice: "bank" });
    expect(outcome).toMatchObject({ answered: true, official: false });
    expect(await threadRow(store, threadId)).toMatchObject({
      officialAnswerId: null,
      officialAt: null,
      answerCount: 1,
    });
  });

  it("counts in its thread, moves it up, makes it newer, and is found by its words", async () => {
    const { store } = world;
    const threadId = await question(store, { title: "Que faire à l’étranger ?" });
    await reply(store, threadId, await someone(store), { body: "Prévenez votre kangourou.", at: later(40) });
    const row = await threadRow(store, threadId);
    expect(row).toMatchObject({ answerCount: 1, replyCount: 1, activeAt: later(40) });
    expect(row.version).toBeGreaterThan(1);
    const { results } = await searchThreads(store, { query: "kangourous", kind: undefined, page: 1 }, lookingAs());
    expect(results.map(({ card }) => card.id)).toEqual([threadId]);
  });

  it("sent twice is one answer, and nobody is told twice", async () => {
    const { store } = world;
    const asker = await someone(store);
    const threadId = await question(store, { authorId: asker.id });
    const camille = await someone(store, { role: "moderator" });
    const first = await reply(store, threadId, camille);
    expect(await reply(store, threadId, camille, { at: later(1) })).toEqual(first);
    expect(await threadRow(store, threadId)).toMatchObject({ answerCount: 1 });
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
  });

  it("sent ten times at once is one answer", async () => {
    const { store } = world;
    const asker = await someone(store);
    const threadId = await question(store, { authorId: asker.id });
    const camille = await someone(store, { role: "moderator" });
    const outcomes = await atOnce(10, () => reply(store, threadId, camille));
    expect(new Set(outcomes.map((outcome) => outcome.answered && outcome.id)).size).toBe(1);
    expect(await store.read.$count(store.tables.answers, eq(store.tables.answers.threadId, threadId))).toBe(1);
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
  });

  it("with the same words is another one from somebody else, later, or once the first is withdrawn", async () => {
    const { store } = world;
    const threadId = await question(store);
    const lea = await someone(store);
    const first = await reply(store, threadId, lea);
    await reply(store, threadId, await someone(store));
    await reply(store, threadId, lea, { at: later(11) });
    expect((await threadRow(store, threadId)).answerCount).toBe(3);
    const id = first.answered ? first.id : 0;
    await withdrawContribution(store, { name: "reponse", id, actor: lea, withdrawn: true, at: later(12) });
    await reply(store, threadId, lea, { at: later(22) });
    expect((await threadRow(store, threadId)).answerCount).toBe(3);
  });

  it("is counted once each when ten people answer at once", async () => {
    const { store } = world;
    const threadId = await question(store);
    const crowd = await Promise.all(Array.from({ length: 10 }, () => someone(store)));
    await Promise.all(crowd.map((author, number) => reply(store, threadId, author, { at: later(number) })));
    expect(await threadRow(store, threadId)).toMatchObject({ answerCount: 10, replyCount: 10 });
    await expectCountersToEqualRows(store);
  });

  it("finds nothing to answer where there is no such question, or no longer", async () => {
    const { store } = world;
    const lea = await someone(store);
    const absent = { answered: false, refusal: "not-found" };
    expect(await reply(store, 2_000_000, lea)).toEqual(absent);
    expect(await reply(store, await idea(store), lea)).toEqual(absent);
    const withdrawn = await question(store, { authorId: lea.id });
    await withdrawContribution(store, { name: "question", id: withdrawn, actor: lea, withdrawn: true, at: now });
    expect(await reply(store, withdrawn, await someone(store))).toEqual(absent);
  });

  it("is told to the asker and to those who follow, each once, and not to whoever wrote it", async () => {
    const { store } = world;
    const [asker, follower, stopped] = [await someone(store), await someone(store), await someone(store)];
    const threadId = await question(store, { authorId: asker.id });
    for (const { id } of [asker, follower, stopped])
      await setFollow(store, { memberId: id, subject: "thread", subjectId: threadId, yes: true, at: now });
    await setFollow(store, { memberId: stopped.id, subject: "thread", subjectId: threadId, yes: false, at: now });

    const helper = await someone(store);
    await reply(store, threadId, helper);
    const camille = await someone(store, { role: "moderator" });
    const official = await reply(store, threadId, camille);
    expect(await kindsToldTo(store, asker)).toEqual(["new-answer", "official-answer"]);
    expect(await kindsToldTo(store, follower)).toEqual(["new-answer", "official-answer"]);
    expect(await kindsToldTo(store, helper)).toEqual(["official-answer"]);
    expect(await kindsToldTo(store, stopped)).toEqual([]);
    expect(await kindsToldTo(store, camille)).toEqual([]);
    const answerId = official.answered ? official.id : 0;
    expect((await toldTo(store, asker)).at(-1)).toEqual({
      kind: "official-answer",
      threadId,
      answerId,
      actorId: camille.id,
    });
  });

  it("to the asker who stopped following is told all the same when it is official", async () => {
    const { store } = world;
    const asker = await someone(store);
    const threadId = await question(store, { authorId: asker.id });
    await setFollow(store, { memberId: asker.id, subject: "thread", subjectId: threadId, yes: false, at: now });
    await reply(store, threadId, await someone(store));
    await reply(store, threadId, await someone(store, { role: "admin" }));
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
  });

  it("of the bank stands on top, the latest first, and gives the card its words", async () => {
    const { store } = world;
    const threadId = await question(store);
    const camille = await someone(store, { role: "moderator" });
    const noa = await someone(store, { role: "adviser" });
    await reply(store, threadId, camille, { body: "Première réponse.", at: later(1) });
    await reply(store, threadId, noa, { body: "Réponse complétée.", at: later(2) });
    const page = await pageOf(store, threadId);
    expect(page.official.map(({ html }) => html)).toEqual(["<p>Réponse complétée.</p>", "<p>Première réponse.</p>"]);
    expect(page.card.official?.text).toBe("Réponse complétée.");
  });
});
