import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { isFollowing, setFollow } from "#app/features/follows/follow.server.ts";
import { readAccount } from "#app/features/members/account.server.ts";
import { listMails } from "#app/features/mail/list-mails.server.ts";
import { countUnread, listMessages, markAllRead } from "#app/features/outbox/list-messages.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import {
  answer,
  atOnce,
  idea,
  kindsToldTo,
  later,
  now,
  people,
  question,
  type Someone,
  someone,
  theme,
  visitor,
} from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

function follow(store: Store, { id: memberId }: Someone, subjectId: number, yes = true) {
  return setFollow(store, { memberId, subject: "thread", subjectId, yes, at: now });
}

function follows(store: Store, { id: memberId }: Someone, subjectId: number) {
  return isFollowing(store, { memberId, subject: "thread", subjectId });
}

function mails(store: Store) {
  return listMails(store, desk, { limit: 500, now });
}

function vote(store: Store, threadId: number, actor: Someone, cast: "cast" | "withdraw" = "cast") {
  return voteOnThread(store, { threadId, kind: "idea", actor, vote: cast, at: now });
}

describeOnBothEngines("following", (world) => {
  it("begins by itself for authors, for those who answer, and for members who vote for an idea", async () => {
    const { store } = world;
    const [author, helper, voter] = [await someone(store), await someone(store), await someone(store)];
    await theme(store, { slug: "suivis" });
    const asked = {
      kind: "question",
      title: "Qui suit cette question ?",
      body: "",
      themeSlug: "suivis",
      lang: "fr",
    } as const;
    const outcome = await publishThread(store, { ...asked, author: { memberId: author.id }, at: now });
    const threadId = outcome.published ? outcome.id : 0;
    await answerQuestion(store, { threadId, author: helper, body: "Moi.", voice: "self", at: now });
    const ideaId = await idea(store);
    await vote(store, ideaId, voter);
    await voteOnThread(store, { threadId: ideaId, kind: "idea", actor: visitor("no-one"), vote: "cast", at: now });

    expect(await follows(store, author, threadId)).toBe(true);
    expect(await follows(store, helper, threadId)).toBe(true);
    expect(await follows(store, voter, ideaId)).toBe(true);
    const { follows: rows } = store.tables;
    expect(await store.read.$count(rows, eq(rows.subjectId, ideaId))).toBe(1);
  });

  it("does not begin for whoever votes for a question or takes a vote back", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    await voteOnThread(store, { threadId, kind: "question", actor: lea, vote: "cast", at: now });
    const ideaId = await idea(store);
    await vote(store, ideaId, lea, "withdraw");
    expect(await follows(store, lea, threadId)).toBe(false);
    expect(await follows(store, lea, ideaId)).toBe(false);
  });

  it("once stopped stays stopped, whatever the person does afterwards", async () => {
    const { store } = world;
    const lea = await someone(store);
    const ideaId = await idea(store);
    await vote(store, ideaId, lea);
    await follow(store, lea, ideaId, false);
    await vote(store, ideaId, lea, "withdraw");
    await vote(store, ideaId, lea);
    expect(await follows(store, lea, ideaId)).toBe(false);
    await commentOn(store, {
      threadId: ideaId,
      answerId: null,
      authorId: (await someone(store)).id,
      body: "Oui !",
      at: now,
    });
    expect(await kindsToldTo(store, lea)).toEqual([]);
    await follow(store, lea, ideaId);
    expect(await follows(store, lea, ideaId)).toBe(true);
  });

  it("clicked many times at once ends as one follow", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    await atOnce(20, () => follow(store, lea, threadId));
    const { follows: rows } = store.tables;
    expect(await store.read.$count(rows, eq(rows.memberId, lea.id))).toBe(1);
  });

  it("finds nothing to follow where there is nothing", async () => {
    const { store } = world;
    const lea = await someone(store);
    expect(await follow(store, lea, 2_000_000)).toBe(false);
    const absent = { memberId: lea.id, subject: "theme", subjectId: 2_000_000, yes: true, at: now } as const;
    expect(await setFollow(store, absent)).toBe(false);
    expect(await follow(store, lea, await question(store))).toBe(true);
  });

  it("can be stopped, and not begun, where the thread is gone or the theme was merged", async () => {
    const { store } = world;
    const [lea, author] = [await someone(store), await someone(store)];
    const threadId = await question(store, { authorId: author.id });
    await follow(store, lea, threadId);
    await withdrawContribution(store, { name: "question", id: threadId, actor: author, withdrawn: true, at: now });
    expect(await follow(store, author, threadId)).toBe(false);
    expect(await follow(store, lea, threadId, false)).toBe(true);
    expect(await follows(store, lea, threadId)).toBe(false);
    expect(await follow(store, await someone(store), threadId, false)).toBe(false);
    const subjectId = await theme(store, { mergedIntoId: await theme(store) });
    expect(await setFollow(store, { memberId: lea.id, subject: "theme", subjectId, yes: true, at: now })).toBe(false);
  });

  it("is listed on one's own page, themes first, and not what was stopped", async () => {
    const { store } = world;
    const lea = await someone(store);
    const themeId = await theme(store, { name: "Cartes", nameEn: "Cards", slug: "cartes" });
    const [kept, stopped] = [await idea(store, { themeId }), await question(store, { themeId })];
    await follow(store, lea, kept);
    await follow(store, lea, stopped);
    await follow(store, lea, stopped, false);
    await setFollow(store, { memberId: lea.id, subject: "theme", subjectId: themeId, yes: true, at: now });
    const account = await readAccount(store, lea.id, "en");
    expect(account?.follows).toEqual([
      { subject: "theme", id: themeId, title: "Cards", path: "/themes/cartes" },
      {
        subject: "thread",
        id: kept,
        title: "Une carte sans plastique",
        path: `/idees/${kept}/une-carte-sans-plastique`,
      },
    ]);
  });
});

describeOnBothEngines("what people are told", (world) => {
  it("is never what they did themselves", async () => {
    const { store } = world;
    const camille = await someone(store, { role: "moderator" });
    const threadId = await question(store, { authorId: camille.id });
    await follow(store, camille, threadId);
    const answerId = await answer(store, { threadId, authorId: camille.id });
    await answerQuestion(store, { threadId, author: camille, body: "Je réponds.", voice: "bank", at: now });
    await commentOn(store, { threadId, answerId, authorId: camille.id, body: "Je commente.", at: now });
    expect(await kindsToldTo(store, camille)).toEqual([]);
  });

  it("counts as unread until it is read, once", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await question(store);
    await follow(store, lea, threadId);
    for (const body of ["Un", "Deux", "Trois"])
      await commentOn(store, { threadId, answerId: null, authorId: (await someone(store)).id, body, at: now });
    expect(await countUnread(store, lea.id)).toBe(3);
    await markAllRead(store, lea.id, later(1));
    expect(await countUnread(store, lea.id)).toBe(0);
    await commentOn(store, { threadId, answerId: null, authorId: (await someone(store)).id, body: "Quatre", at: now });
    expect(await countUnread(store, lea.id)).toBe(1);
    const { outbox } = store.tables;
    await markAllRead(store, lea.id, later(9));
    const rows = await store.read.select().from(outbox).where(eq(outbox.recipientId, lea.id));
    expect(rows.map(({ readAt }) => readAt)).toEqual([later(1), later(1), later(1), later(9)]);
  });

  it("is listed the latest first, with who did it and where, page by page", async () => {
    const { store } = world;
    const lea = await someone(store);
    const camille = await someone(store, { role: "moderator", name: "Camille R." });
    const threadId = await question(store, { title: "Où est ma carte ?" });
    const answerId = await answer(store, { threadId });
    await store.write(async (tx) => {
      for (let number = 0; number < 65; number++)
        await tell(tx, store, [lea.id], {
          kind: "official-answer",
          threadId,
          answerId,
          actorId: camille.id,
          at: later(number),
        });
    });
    const sizes: number[] = [];
    const ids: number[] = [];
    let after: string | null = null;
    do {
      const outcome = await listMessages(store, lea.id, after);
      if (!outcome.listed) throw new Error(outcome.refusal);
      sizes.push(outcome.page.items.length);
      ids.push(...outcome.page.items.map(({ id }) => id));
      after = outcome.page.next;
      expect(outcome.page.items[0]).toMatchObject({
        kind: "official-answer",
        title: "Où est ma carte ?",
        path: `/questions/${threadId}/ou-est-ma-carte#reponse-${answerId}`,
        actor: { name: "Camille R.", team: true },
        read: false,
      });
    } while (after !== null);
    expect(sizes).toEqual([30, 30, 5]);
    expect(ids).toEqual(ids.toSorted((one, other) => other - one));
    expect(new Set(ids).size).toBe(65);
  });

  it.each(["x", "-1", "1.5", "99999999999", "1 or 1=1", "1_1"])(
    "is refused at %j, which is the end of no page",
    async (after) => {
      expect(await listMessages(world.store, 1, after)).toEqual({ listed: false, refusal: "bad-cursor" });
    },
  );

  it("is one's own: nobody reads what another was told", async () => {
    const { store } = world;
    const [lea, sami] = [await someone(store), await someone(store)];
    const threadId = await question(store);
    await store.write((tx) => tell(tx, store, [lea.id], { kind: "new-answer", threadId, actorId: null, at: now }));
    expect(await countUnread(store, sami.id)).toBe(0);
    await markAllRead(store, sami.id, now);
    expect(await countUnread(store, lea.id)).toBe(1);
    expect(await listMessages(store, sami.id, null)).toEqual({ listed: true, page: { items: [], next: null } });
  });

  it("reaches a crowd once each, in the language of each", async () => {
    const { store } = world;
    const french = await people(store, 700);
    const english = await people(store, 3, { lang: "en" });
    const threadId = await question(store);
    const ids = [...french, ...english, ...french].map(({ id }) => id);
    await store.write((tx) => tell(tx, store, ids, { kind: "new-thread", threadId, actorId: ids[0] ?? null, at: now }));
    const { outbox } = store.tables;
    const rows = await store.read.select().from(outbox).where(eq(outbox.threadId, threadId));
    expect(rows).toHaveLength(702);
    expect(new Set(rows.map(({ recipientId }) => recipientId)).size).toBe(702);
    expect(
      rows
        .filter(({ lang }) => lang === "en")
        .map(({ recipientId }) => Number(recipientId))
        .toSorted((a, b) => a - b),
    ).toEqual(english.map(({ id }) => id));
  });

  it("with a link to claim a question is a mail only: not counted, not listed, but waiting to be sent", async () => {
    const { store } = world;
    const guest = await someone(store, { role: "guest", unprovedEmail: "martine@demo.example" });
    const threadId = await question(store, { authorId: guest.id });
    await store.write((tx) => tell(tx, store, [guest.id], { kind: "claim-link", threadId, actorId: null, at: now }));
    expect(await countUnread(store, guest.id)).toBe(0);
    const listed = await listMessages(store, guest.id, null);
    expect(listed.listed && listed.page.items).toEqual([]);
    expect((await mails(store)).filter(({ to }) => to === "martine@demo.example")).toMatchObject([
      { subject: "Votre question est publiée", state: "waiting" },
    ]);
  });

  it("is mailed to nobody who has no address", async () => {
    const { store } = world;
    const lea = await someone(store, { name: "Léa sans adresse" });
    const threadId = await question(store);
    await store.write((tx) => tell(tx, store, [lea.id], { kind: "new-answer", threadId, actorId: null, at: now }));
    expect((await mails(store)).filter(({ text }) => text.includes("Léa sans adresse"))).toEqual([]);
  });
});
