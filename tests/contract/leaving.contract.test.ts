import { and, eq, isNotNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { commentOn } from "#app/features/comments/comment.server.ts";
import { editContribution } from "#app/features/contributions/edit.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import { judgeAnswer } from "#app/features/votes/judge-answer.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
  comment,
  decision,
  idea,
  later,
  lookingAs,
  now,
  people,
  question,
  someone,
  threadRow,
} from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

const origin = "http://localhost:3000";

function leave(store: Store, { id }: { id: number }, choice: "erase" | "detach" = "erase") {
  return deleteAccount(store, { memberId: id, choice, at: later(60) });
}

async function goneId(store: Store): Promise<number> {
  const { members } = store.tables;
  const [gone] = await store.read.select().from(members).where(eq(members.handle, GONE_HANDLE));
  if (!gone) throw new Error("nobody has left");
  return gone.id;
}

async function rowOf(store: Store, table: "answers" | "comments" | "decisions", id: number) {
  const rows = store.tables[table];
  const [row] = await store.read.select().from(rows).where(eq(rows.id, id));
  if (!row) throw new Error(`there is no row ${id} in ${table}`);
  return row;
}

function found(store: Store, words: string[]) {
  return store.search.find({ words, limit: 10, offset: 0 });
}

describeOnBothEngines("what someone wrote, when they leave", (world) => {
  it("goes where nobody replied: 410, no list, no search, no word left", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await question(store, {
      authorId: lea.id,
      title: "Zibeline introuvable",
      body: "Une zibeline, vraiment.",
    });
    await answer(store, { threadId: id, authorId: lea.id });
    await editContribution(store, {
      ...{ name: "question", id, actor: { id: lea.id, role: "member" }, themeSlug: null, at: now },
      ...{ title: "Zibeline retrouvée", body: "Une autre zibeline." },
    });
    expect(await found(store, ["zibelin"])).toEqual([id]);
    expect(await leave(store, lea)).toEqual({ deleted: true, erased: 2, detached: 0 });
    expect(await threadRow(store, id)).toMatchObject({
      state: "withdrawn",
      title: "",
      body: "",
      bodyHtml: "",
      slug: "",
    });
    const { revisions, answers } = store.tables;
    expect(await store.read.$count(revisions, eq(revisions.threadId, id))).toBe(0);
    expect(await store.read.$count(answers, and(eq(answers.threadId, id), eq(answers.body, "")))).toBe(1);
    expect(await found(store, ["zibelin"])).toEqual([]);
    const reading = await readQuestion(store, { id, origin, ...lookingAs() });
    expect(reading).toMatchObject({ found: false, refusal: "gone" });
    await expectCountersToEqualRows(store);
  });

  it("stays where others replied, under nobody's name", async () => {
    const { store } = world;
    const [lea, sami] = [await someone(store), await someone(store)];
    const asked = await question(store, { authorId: lea.id });
    const replied = await answer(store, { threadId: asked, authorId: sami.id });
    const commented = await answer(store, { threadId: asked, authorId: lea.id });
    await comment(store, { threadId: asked, answerId: commented, authorId: sami.id });
    const early = await comment(store, { threadId: asked, answerId: replied, authorId: lea.id });
    await comment(store, { threadId: asked, answerId: replied, authorId: sami.id });
    const last = await comment(store, { threadId: asked, answerId: replied, authorId: lea.id });
    expect(await leave(store, lea)).toEqual({ deleted: true, erased: 1, detached: 3 });
    const gone = await goneId(store);
    expect(await threadRow(store, asked)).toMatchObject({
      state: "live",
      authorId: gone,
      answerCount: 2,
      replyCount: 5,
    });
    expect(await rowOf(store, "answers", commented)).toMatchObject({ authorId: gone, state: "live" });
    expect(await rowOf(store, "comments", early)).toMatchObject({ authorId: gone, state: "live" });
    expect(await rowOf(store, "comments", last)).toMatchObject({
      authorId: gone,
      body: "",
      state: "withdrawn",
      offAt: later(60),
    });
    await expectCountersToEqualRows(store);
  });

  it("stays where an answer was accepted, or confirmed by the bank", async () => {
    const { store } = world;
    const [lea, asker, moderator] = [
      await someone(store),
      await someone(store),
      await someone(store, { role: "moderator" }),
    ];
    const asked = await question(store, { authorId: asker.id });
    const [accepted, confirmed, plain] = [
      await answer(store, { threadId: asked, authorId: lea.id }),
      await answer(store, { threadId: asked, authorId: lea.id }),
      await answer(store, { threadId: asked, authorId: lea.id }),
    ];
    await acceptAnswer(store, { answerId: accepted, actor: { id: asker.id, role: "member" }, yes: true, at: now });
    await confirmAnswer(store, {
      answerId: confirmed,
      actor: { id: moderator.id, role: "moderator" },
      yes: true,
      at: now,
    });
    expect(await leave(store, lea)).toEqual({ deleted: true, erased: 1, detached: 2 });
    expect((await rowOf(store, "answers", plain)).body).toBe("");
    expect(await threadRow(store, asked)).toMatchObject({ acceptedAnswerId: accepted, officialAnswerId: confirmed });
    await expectCountersToEqualRows(store);
  });

  it("all stays for whoever prefers so, but for what they had withdrawn themselves", async () => {
    const { store } = world;
    const lea = await someone(store);
    const alone = await question(store, { authorId: lea.id });
    const withdrawn = await idea(store, { authorId: lea.id, state: "withdrawn", title: "Une idée retirée" });
    expect(await leave(store, lea, "detach")).toEqual({ deleted: true, erased: 1, detached: 1 });
    expect(await threadRow(store, alone)).toMatchObject({ state: "live", authorId: await goneId(store) });
    expect(await threadRow(store, withdrawn)).toMatchObject({ state: "withdrawn", title: "" });
  });

  it("in the bank's name stays the bank's", async () => {
    const { store } = world;
    const camille = await someone(store, { role: "moderator" });
    const [asked, proposed] = [await question(store), await idea(store)];
    const spoken = await answer(store, { threadId: asked, authorId: camille.id, official: "written" });
    const decided = await decision(store, { threadId: proposed, authorId: camille.id, status: "planned" });
    expect(await leave(store, camille)).toEqual({ deleted: true, erased: 0, detached: 2 });
    const gone = await goneId(store);
    expect(await rowOf(store, "answers", spoken)).toMatchObject({
      official: "written",
      officialById: gone,
      authorId: gone,
    });
    expect(await rowOf(store, "decisions", decided)).toMatchObject({ authorId: gone, state: "live" });
    expect(await threadRow(store, asked)).toMatchObject({ officialAnswerId: spoken });
    expect(await threadRow(store, proposed)).toMatchObject({ status: "planned" });
  });

  it("merged into another thread still leads there, without its words", async () => {
    const { store } = world;
    const lea = await someone(store);
    const into = await question(store);
    const merged = await question(store, { authorId: lea.id, state: "merged", mergedIntoId: into });
    await leave(store, lea);
    expect(await threadRow(store, merged)).toMatchObject({ state: "merged", mergedIntoId: into, title: "" });
  });
});

describeOnBothEngines("the votes of someone who leaves", (world) => {
  it("are taken back, and every counter and rank says so", async () => {
    const { store } = world;
    const [lea, ...others] = await people(store, 4);
    if (!lea) throw new Error("nobody");
    const proposed = await idea(store, { importedVotes: 3 });
    const asked = await question(store);
    const replied = await answer(store, { threadId: asked });
    for (const person of [lea, ...others]) {
      await voteOnThread(store, { threadId: proposed, kind: "idea", actor: person, vote: "cast", at: now });
      const vote = person === lea ? "not-useful" : "useful";
      await judgeAnswer(store, { answerId: replied, actor: person, vote, at: now });
    }
    await leave(store, lea);
    expect(await threadRow(store, proposed)).toMatchObject({ memberVotes: 3, score: 6 });
    expect(await rowOf(store, "answers", replied)).toMatchObject({ usefulVotes: 3, notUsefulVotes: 0 });
    await expectCountersToEqualRows(store);
  });

  it("are not cast any more from a page that stayed open", async () => {
    const { store } = world;
    const lea = await someone(store);
    const proposed = await idea(store);
    await leave(store, lea);
    const vote = { threadId: proposed, kind: "idea", actor: lea, vote: "cast", at: now } as const;
    expect(await voteOnThread(store, vote)).toEqual({ voted: false, refusal: "not-found" });
    await expectCountersToEqualRows(store);
  });

  it("cast while they leave are counted and taken back, or not counted at all", async () => {
    const { store } = world;
    const [lea, ...others] = await people(store, 3);
    if (!lea) throw new Error("nobody");
    const ideas = [await idea(store), await idea(store), await idea(store)];
    const cast = [lea, ...others].flatMap((actor) =>
      ideas.map((threadId) => voteOnThread(store, { threadId, kind: "idea", actor, vote: "cast", at: now })),
    );
    const [outcome] = await Promise.all([leave(store, lea), ...cast]);
    expect(outcome).toMatchObject({ deleted: true });
    const { threadVotes } = store.tables;
    expect(await store.read.$count(threadVotes, eq(threadVotes.voter, `m${lea.id}`))).toBe(0);
    await expectCountersToEqualRows(store);
  });
});

describeOnBothEngines("leaving at the same moment", (world) => {
  it("twice deletes once", async () => {
    const { store } = world;
    const lea = await someone(store, { email: "deux-fois@demo.example" });
    await question(store, { authorId: lea.id });
    const outcomes = await Promise.all([leave(store, lea), leave(store, lea), leave(store, lea)]);
    expect(outcomes.filter((outcome) => outcome.deleted)).toHaveLength(1);
    expect(outcomes).toContainEqual({ deleted: false, refusal: "not-found" });
    const { outbox } = store.tables;
    expect(await store.read.$count(outbox, eq(outbox.address, "deux-fois@demo.example"))).toBe(1);
  });

  it("as others makes one row for all of them", async () => {
    const { store } = world;
    const leaving = await people(store, 6);
    for (const { id } of leaving) await comment(store, { threadId: await question(store, { authorId: id }) });
    await Promise.all(leaving.map((person) => leave(store, person)));
    const { members, threads } = store.tables;
    expect(await store.read.$count(members, eq(members.handle, GONE_HANDLE))).toBe(1);
    expect(await store.read.$count(threads, eq(threads.authorId, await goneId(store)))).toBeGreaterThanOrEqual(6);
  });

  it("as a reply arrives: the question is kept with it, or gone before it, never half", async () => {
    const { store } = world;
    for (let round = 0; round < 12; round++) {
      const [lea, sami] = [await someone(store), await someone(store)];
      const threadId = await question(store, { authorId: lea.id });
      const author = { id: sami.id, role: "member" } as const;
      const reply = () =>
        round % 2 === 0
          ? answerQuestion(store, { threadId, author, body: "Voici comment.", voice: "self", at: later(1) })
          : commentOn(store, { threadId, authorId: sami.id, answerId: null, body: "Moi aussi.", at: later(1) });
      const both = round % 3 === 0 ? [leave(store, lea), reply()] : [reply(), leave(store, lea)];
      await Promise.all(both);
      const row = await threadRow(store, threadId);
      const kept = row.state === "live";
      expect(row.title !== "", `round ${round}`).toBe(kept);
      expect(row.replyCount, `round ${round}`).toBe(kept ? 1 : 0);
    }
    await expectCountersToEqualRows(store);
  });

  it("leaves one administrator", async () => {
    const { store } = world;
    const { members } = store.tables;
    const [one, other] = await people(store, 2, { role: "admin" });
    if (!one || !other) throw new Error("nobody");
    expect(await leave(store, { id: 2_000_000 })).toEqual({ deleted: false, refusal: "not-found" });
    const outcomes = await Promise.all([leave(store, one), leave(store, other)]);
    expect(outcomes.filter((outcome) => outcome.deleted)).toHaveLength(1);
    expect(outcomes).toContainEqual({ deleted: false, refusal: "last-admin" });
    expect(await store.read.$count(members, eq(members.role, "admin"))).toBe(1);
  });

  it("is not for guests: the row of the gone stays", async () => {
    const { store } = world;
    await leave(store, await someone(store));
    expect(await leave(store, { id: await goneId(store) })).toEqual({ deleted: false, refusal: "not-found" });
    const guest = await someone(store, { role: "guest", unprovedEmail: "g@demo.example" });
    expect(await leave(store, guest)).toEqual({ deleted: false, refusal: "not-found" });
  });

  it("leaves the lists of everybody else as they were", async () => {
    const { store } = world;
    const lea = await someone(store);
    await question(store, { authorId: lea.id });
    const others = await question(store);
    await leave(store, lea);
    const listing = await listThreads(store, { kind: "question", sort: "recentes", after: null }, lookingAs());
    const ids = listing.listed ? listing.page.items.map(({ id }) => id) : [];
    expect(ids).toContain(others);
    const { threads } = store.tables;
    const empty = await store.read.$count(
      threads,
      and(eq(threads.title, ""), eq(threads.state, "live"), isNotNull(threads.id)),
    );
    expect(empty).toBe(0);
  });
});
