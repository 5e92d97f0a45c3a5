import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { readIdea, readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
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
} from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

interface Place {
  threadId: number;
  answerId?: number;
}

function say(store: Store, { threadId, answerId }: Place, author: Someone, said: { body?: string; at?: Date } = {}) {
  const usual = { body: "Merci, c’est clair.", at: now };
  return commentOn(store, { ...usual, ...said, threadId, answerId: answerId ?? null, authorId: author.id });
}

const absent = { commented: false, refusal: "not-found" };

describeOnBothEngines("a comment", (world) => {
  it("stands under an idea, under a question, or under one of its answers", async () => {
    const { store } = world;
    const lea = await someone(store);
    const here = { origin: "https://etvous.example", ...lookingAs() };
    const ideaId = await idea(store);
    await say(store, { threadId: ideaId }, lea, { body: "Bonne idée" });
    const ideaPage = await readIdea(store, { id: ideaId, ...here });
    expect(ideaPage.found && ideaPage.page.comments.map(({ html }) => html)).toEqual(["<p>Bonne idée</p>"]);

    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    await say(store, { threadId }, lea, { body: "Moi aussi" });
    await say(store, { threadId, answerId }, lea, { body: "Cela a marché" });
    const page = await readQuestion(store, { id: threadId, ...here });
    expect(page.found && page.page.comments.map(({ html }) => html)).toEqual(["<p>Moi aussi</p>"]);
    expect(page.found && page.page.answers[0]?.comments.map(({ html }) => html)).toEqual(["<p>Cela a marché</p>"]);
  });

  it("counts as a reply but not as an answer, and moves its thread up", async () => {
    const { store } = world;
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    await say(store, { threadId, answerId }, await someone(store), { at: later(7) });
    expect(await threadRow(store, threadId)).toMatchObject({ answerCount: 1, replyCount: 2, activeAt: later(7) });
  });

  it("on an answer of another thread is refused, and leaves nothing", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    const elsewhere = await answer(store, { threadId: await question(store) });
    expect(await say(store, { threadId, answerId: elsewhere }, lea)).toEqual(absent);
    expect(await say(store, { threadId: await idea(store), answerId: elsewhere }, lea)).toEqual(absent);
    expect(await threadRow(store, threadId)).toMatchObject({ replyCount: 0, version: 1 });
  });

  it("finds nothing where there is no such thread or answer, or no longer", async () => {
    const { store } = world;
    const lea = await someone(store);
    expect(await say(store, { threadId: 2_000_000 }, lea)).toEqual(absent);
    const threadId = await question(store, { authorId: lea.id });
    expect(await say(store, { threadId, answerId: 2_000_000 }, lea)).toEqual(absent);
    const answerId = await answer(store, { threadId, authorId: lea.id });
    await withdrawContribution(store, { name: "reponse", id: answerId, actor: lea, withdrawn: true, at: now });
    expect(await say(store, { threadId, answerId }, lea)).toEqual(absent);
    await withdrawContribution(store, { name: "question", id: threadId, actor: lea, withdrawn: true, at: now });
    expect(await say(store, { threadId }, lea)).toEqual(absent);
  });

  it("sent ten times at once is one comment; under another answer it is another", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    const outcomes = await atOnce(10, () => say(store, { threadId }, lea));
    expect(new Set(outcomes.map((outcome) => outcome.commented && outcome.id)).size).toBe(1);
    await say(store, { threadId, answerId }, lea);
    await say(store, { threadId }, lea, { at: later(11) });
    const { comments } = store.tables;
    expect(await store.read.$count(comments, eq(comments.threadId, threadId))).toBe(3);
  });

  it("is told to whoever wrote the answer and to those who follow, once each, and not to its author", async () => {
    const { store } = world;
    const [helper, follower, talker] = [await someone(store), await someone(store), await someone(store)];
    const threadId = await question(store);
    const answerId = await answer(store, { threadId, authorId: helper.id });
    for (const { id } of [helper, follower, talker])
      await setFollow(store, { memberId: id, subject: "thread", subjectId: threadId, yes: true, at: now });
    await say(store, { threadId, answerId }, talker);
    expect(await kindsToldTo(store, helper)).toEqual(["new-comment"]);
    expect(await kindsToldTo(store, follower)).toEqual(["new-comment"]);
    expect(await kindsToldTo(store, talker)).toEqual([]);
  });

  it("does not make its author follow", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await idea(store);
    await say(store, { threadId }, lea);
    await say(store, { threadId }, await someone(store));
    expect(await kindsToldTo(store, lea)).toEqual([]);
  });

  it("is counted whoever speaks at the same time", async () => {
    const { store } = world;
    const threadId = await question(store);
    const crowd = await Promise.all(Array.from({ length: 12 }, () => someone(store)));
    await Promise.all(crowd.map((author, number) => say(store, { threadId }, author, { body: `Avis ${number}` })));
    expect(await threadRow(store, threadId)).toMatchObject({ replyCount: 12, answerCount: 0 });
    await expectCountersToEqualRows(store);
  });
});
