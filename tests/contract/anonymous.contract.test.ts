import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { aMonthBefore, mostHelpful } from "#app/features/members/most-active.server.ts";
import { readMember } from "#app/features/members/read-member.server.ts";
import { listMessages } from "#app/features/outbox/list-messages.server.ts";
import { readHistory } from "#app/features/threads/history.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { answer, later, lookingAs, now, question, someone, theme, threadRow, visitor } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

async function pageFor(store: Store, id: number, actor?: Actor) {
  const reading = await readQuestion(store, { id, origin: "https://demo.example", ...lookingAs(actor) });
  if (!reading.found) throw new Error(reading.refusal);
  return reading.page;
}

async function memberFor(store: Store, handle: string, tab: "questions" | "reponses", actor?: Actor) {
  const reading = await readMember(store, { handle, tab, after: null }, lookingAs(actor));
  if (!reading.found) throw new Error(reading.refusal);
  return reading.view;
}

let number = 0;

/** Someone who asks, answers, comments and edits as "Anonyme"; the thread follows. */
async function aSecret(store: Store) {
  const key = `secrete-${++number}`;
  const lea = await someone(store, {
    handle: key,
    name: `Nom ${key}`,
    avatarHash: `hash-${key}`,
    knownClient: true,
    showsClient: true,
  });
  const themeSlug = `sujet-${number}`;
  await theme(store, { slug: themeSlug });
  const outcome = await publishThread(store, {
    kind: "question",
    title: "Puis-je demander un délai ?",
    body: `Je préfère ne pas dire qui je suis, dossier ${number}.`,
    themeSlug,
    lang: "fr",
    author: { memberId: lea.id },
    anonymous: true,
    at: now,
  });
  if (!outcome.published) throw new Error(outcome.refusal);
  const threadId = outcome.id;
  const other = await question(store);
  const answered = await answerQuestion(store, {
    threadId: other,
    author: lea,
    body: `Demandez un rendez-vous, ils sont à l’écoute, bureau ${number}.`,
    voice: "self",
    anonymous: true,
    at: later(1),
  });
  await commentOn(store, {
    threadId: other,
    answerId: null,
    authorId: lea.id,
    body: "Même situation.",
    anonymous: true,
    at: later(2),
  });
  const edit = {
    actor: lea,
    title: "Puis-je avoir un délai ?",
    themeSlug,
    body: `Sans dire qui je suis, cas ${number}.`,
    at: later(3),
  };
  await editContribution(store, { name: "question", id: threadId, ...edit });
  return { key, lea, threadId, other, answerId: answered.answered ? answered.id : 0 };
}

describeOnBothEngines("what is signed as nobody", (world) => {
  it("says nothing of its author to the public, in threads, lists, history or rankings", async () => {
    const { store } = world;
    const { key, threadId, other } = await aSecret(store);
    const shown = [
      await pageFor(store, threadId),
      await pageFor(store, other),
      await readHistory(store, threadId),
      await listThreads(store, { kind: "question", sort: "recentes" }, lookingAs()),
      await mostHelpful(store, aMonthBefore(now), 100),
    ];
    expect(JSON.stringify(shown)).not.toContain(key);
    expect((await pageFor(store, threadId)).card.author).toMatchObject({ anonymous: true, handle: "", client: false });
    expect((await readHistory(store, threadId)).map((entry) => entry.by.anonymous)).toEqual([true]);
  });

  it("says as little to another member", async () => {
    const { store } = world;
    const { key, threadId, other } = await aSecret(store);
    const sami = await someone(store);
    const shown = [
      await pageFor(store, threadId, sami),
      await pageFor(store, other, sami),
      await readHistory(store, threadId, sami),
    ];
    expect(JSON.stringify(shown)).not.toContain(key);
  });

  it("stays so when its author leaves, and nothing of it moves: a signature that changed would tell whose it was", async () => {
    const { store } = world;
    const { lea, threadId, other } = await aSecret(store);
    const before = [await threadRow(store, threadId), await threadRow(store, other)];
    await deleteAccount(store, { memberId: lea.id, choice: "detach", at: later(60) });
    const [asked] = before;
    const { authorId, ...after } = await threadRow(store, threadId);
    expect([{ ...after, authorId: asked?.authorId }, await threadRow(store, other)]).toEqual(before);
    expect(authorId).not.toBe(lea.id);

    const signatures = async (actor?: Actor) => {
      const [page, there] = [await pageFor(store, threadId, actor), await pageFor(store, other, actor)];
      const edits = await readHistory(store, threadId, actor);
      return [page.card.author, there.answers[0]?.author, ...edits.map((edit) => edit.by)];
    };
    for (const signed of await signatures()) expect(signed).toMatchObject({ anonymous: true, gone: false, name: "" });
    for (const signed of await signatures(await someone(store, { role: "moderator" })))
      expect(signed).toMatchObject({ anonymous: true, gone: true });
  });

  it("is known to the team, so that it can reach them, and to its author", async () => {
    const { store } = world;
    const { key, lea, threadId, other } = await aSecret(store);
    for (const actor of [await someone(store, { role: "moderator" }), lea]) {
      expect((await pageFor(store, threadId, actor)).card.author).toMatchObject({ anonymous: true, handle: key });
      expect((await pageFor(store, other, actor)).answers[0]?.author).toMatchObject({ anonymous: true, handle: key });
      expect((await readHistory(store, threadId, actor))[0]?.by).toMatchObject({ anonymous: true, handle: key });
    }
  });

  it("is neither listed nor counted on its author's page, but for them and the team", async () => {
    const { store } = world;
    const { key, lea } = await aSecret(store);
    expect(await memberFor(store, key, "questions")).toMatchObject({
      counts: { questions: 0, idees: 0, reponses: 0 },
      useful: 0,
      threads: { items: [] },
    });
    expect((await memberFor(store, key, "reponses", visitor("v"))).answers?.items).toEqual([]);
    expect(await memberFor(store, key, "reponses", lea)).toMatchObject({
      counts: { questions: 1, idees: 0, reponses: 1 },
      answers: { items: [{ anonymous: true }] },
    });
    const camille = await someone(store, { role: "adviser" });
    expect((await memberFor(store, key, "questions", camille)).threads?.items).toHaveLength(1);
  });

  it("tells those who follow what happened, and not who did it", async () => {
    const { store } = world;
    const sami = await someone(store);
    const asked = await question(store, { authorId: sami.id });
    const lea = await someone(store, { handle: "secrete-suivie", name: "Nom secret" });
    const { follows } = store.tables;
    const mine = { memberId: sami.id, subject: "thread" as const, subjectId: asked, stopped: false, createdAt: now };
    await store.write(async (tx) => {
      await tx.insert(follows).values(mine);
    });
    const said = { threadId: asked, author: lea, body: "Voici.", voice: "self", anonymous: true, at: now } as const;
    await answerQuestion(store, said);
    await commentOn(store, {
      threadId: asked,
      answerId: null,
      authorId: lea.id,
      body: "Et voilà.",
      anonymous: true,
      at: now,
    });
    const listing = await listMessages(store, sami.id, null);
    expect(listing.listed && listing.page.items.map(({ kind, actor }) => ({ kind, actor }))).toEqual([
      { kind: "new-comment", actor: null },
      { kind: "new-answer", actor: null },
    ]);
  });

  it("hides the asker who accepts an answer, too", async () => {
    const { store } = world;
    const { lea, threadId } = await aSecret(store);
    const sami = await someone(store);
    const answerId = await answer(store, { threadId, authorId: sami.id });
    await acceptAnswer(store, { answerId, actor: lea, yes: true, at: later(5) });
    const listing = await listMessages(store, sami.id, null);
    expect(listing.listed && listing.page.items).toMatchObject([{ kind: "accepted-answer", actor: null }]);
  });

  it("stays its author's: they edit it and may not judge it", async () => {
    const { store } = world;
    const { lea, threadId, other } = await aSecret(store);
    expect((await pageFor(store, threadId, lea)).acts).toMatchObject({ edit: true, withdraw: true });
    expect((await pageFor(store, other, lea)).answers[0]?.voteRefusal).toBe("own");
    const sami = await someone(store);
    expect((await pageFor(store, threadId, sami)).acts).toMatchObject({ edit: false, withdraw: false });
  });
});
