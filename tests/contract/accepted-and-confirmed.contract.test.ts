import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { acceptAnswer } from "#app/features/answers/accept.server.ts";
import { confirmAnswer } from "#app/features/answers/confirm.server.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { readQuestion } from "#app/features/threads/read-thread.server.ts";
import type { Store } from "#db/store.ts";
import {
  answer,
  atOnce,
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

/** A question with one answer by a member. */
async function asked(store: Store) {
  const [asker, helper] = [await someone(store), await someone(store)];
  const threadId = await question(store, { authorId: asker.id });
  return { asker, helper, threadId, answerId: await answer(store, { threadId, authorId: helper.id }) };
}

function accept(store: Store, answerId: number, actor: Someone, yes = true) {
  return acceptAnswer(store, { answerId, actor, yes, at: now });
}

function confirm(store: Store, answerId: number, actor: Someone, { yes = true, at = now } = {}) {
  return confirmAnswer(store, { answerId, actor, yes, at });
}

describeOnBothEngines("the asker", (world) => {
  it("accepts an answer, whose author is told, and takes it back", async () => {
    const { store } = world;
    const { asker, helper, threadId, answerId } = await asked(store);
    expect(await accept(store, answerId, asker)).toEqual({ marked: true, threadId });
    expect((await threadRow(store, threadId)).acceptedAnswerId).toBe(answerId);
    expect(await toldTo(store, helper)).toEqual([{ kind: "accepted-answer", threadId, answerId, actorId: asker.id }]);
    expect(await accept(store, answerId, asker, false)).toEqual({ marked: true, threadId });
    expect((await threadRow(store, threadId)).acceptedAnswerId).toBeNull();
  });

  it("accepts one answer at a time, and tells its author once however often they click", async () => {
    const { store } = world;
    const { asker, helper, threadId, answerId } = await asked(store);
    const other = await answer(store, { threadId });
    await atOnce(10, () => accept(store, answerId, asker));
    expect(await kindsToldTo(store, helper)).toEqual(["accepted-answer"]);
    await accept(store, other, asker);
    await accept(store, answerId, asker, false);
    expect((await threadRow(store, threadId)).acceptedAnswerId).toBe(other);
  });

  it("alone may accept, not the team and not whoever answered", async () => {
    const { store } = world;
    const { helper, threadId, answerId } = await asked(store);
    const refused = { marked: false, refusal: "not-allowed" };
    expect(await accept(store, answerId, helper)).toEqual(refused);
    for (const role of ["member", "moderator", "adviser", "admin", "guest"] as const)
      expect(await accept(store, answerId, await someone(store, { role }))).toEqual(refused);
    expect((await threadRow(store, threadId)).acceptedAnswerId).toBeNull();
  });

  it("accepts nothing that is not there, and keeps nothing accepted that was withdrawn", async () => {
    const { store } = world;
    const { asker, helper, threadId, answerId } = await asked(store);
    expect(await accept(store, 2_000_000, asker)).toEqual({ marked: false, refusal: "not-found" });
    await accept(store, answerId, asker);
    await withdrawContribution(store, { name: "reponse", id: answerId, actor: helper, withdrawn: true, at: now });
    expect((await threadRow(store, threadId)).acceptedAnswerId).toBeNull();
    expect(await accept(store, answerId, asker)).toEqual({ marked: false, refusal: "not-found" });
  });
});

describeOnBothEngines("the bank", (world) => {
  it("confirms a member's answer: both are told, and who confirmed it is shown", async () => {
    const { store } = world;
    const { asker, helper, threadId, answerId } = await asked(store);
    const camille = await someone(store, { role: "moderator", name: "Camille R." });
    expect(await confirm(store, answerId, camille, { at: later(9) })).toEqual({ marked: true, threadId });
    expect(await kindsToldTo(store, helper)).toEqual(["confirmed-answer"]);
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
    expect(await threadRow(store, threadId)).toMatchObject({ officialAnswerId: answerId, officialAt: later(9) });
    const reading = await readQuestion(store, { id: threadId, origin: "https://etvous.example", ...lookingAs() });
    expect(reading.found && reading.page.official).toMatchObject([
      { id: answerId, official: { kind: "confirmed", by: { name: "Camille R." }, at: later(9) } },
    ]);
  });

  it("takes its word back, whoever of the team gave it, and nobody is told again", async () => {
    const { store } = world;
    const { asker, threadId, answerId } = await asked(store);
    await confirm(store, answerId, await someone(store, { role: "moderator" }));
    expect(await confirm(store, answerId, await someone(store, { role: "adviser" }), { yes: false })).toMatchObject({
      marked: true,
    });
    expect(await threadRow(store, threadId)).toMatchObject({
      officialAnswerId: null,
      officialAt: null,
      answerCount: 1,
    });
    const { answers } = store.tables;
    const [row] = await store.read.select().from(answers).where(eq(answers.id, answerId));
    expect(row).toMatchObject({ official: null, officialById: null, officialAt: null });
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
  });

  it("confirms once, however many of the team click at once", async () => {
    const { store } = world;
    const { asker, helper, answerId } = await asked(store);
    const team = await Promise.all(Array.from({ length: 8 }, () => someone(store, { role: "moderator" })));
    await Promise.all(team.map((actor) => confirm(store, answerId, actor)));
    expect(await kindsToldTo(store, helper)).toEqual(["confirmed-answer"]);
    expect(await kindsToldTo(store, asker)).toEqual(["official-answer"]);
    await expectCountersToEqualRows(store);
  });

  it("has no need to confirm what it wrote itself, and cannot take that back so", async () => {
    const { store } = world;
    const camille = await someone(store, { role: "moderator" });
    const threadId = await question(store);
    const answerId = await answer(store, { threadId, authorId: camille.id, official: "written" });
    for (const yes of [true, false])
      expect(await confirm(store, answerId, camille, { yes })).toEqual({
        marked: false,
        refusal: "written-officially",
      });
    expect((await threadRow(store, threadId)).officialAnswerId).toBe(answerId);
  });

  it("is the team: members confirm nothing, not even their own answer", async () => {
    const { store } = world;
    const { asker, helper, answerId } = await asked(store);
    for (const actor of [asker, helper, await someone(store, { role: "guest" })])
      expect(await confirm(store, answerId, actor)).toEqual({ marked: false, refusal: "not-allowed" });
    const camille = await someone(store, { role: "moderator" });
    expect(await confirm(store, 2_000_000, camille)).toEqual({ marked: false, refusal: "not-found" });
  });

  it("and the asker each say their own: an answer can be accepted, official, both or neither", async () => {
    const { store } = world;
    const { asker, threadId, answerId } = await asked(store);
    const other = await answer(store, { threadId });
    const camille = await someone(store, { role: "moderator" });
    await Promise.all([accept(store, answerId, asker), confirm(store, other, camille)]);
    expect(await threadRow(store, threadId)).toMatchObject({ acceptedAnswerId: answerId, officialAnswerId: other });
    await confirm(store, answerId, camille, { at: later(1) });
    expect(await threadRow(store, threadId)).toMatchObject({ acceptedAnswerId: answerId, officialAnswerId: answerId });
    await accept(store, answerId, asker, false);
    expect(await threadRow(store, threadId)).toMatchObject({ acceptedAnswerId: null, officialAnswerId: answerId });
  });
});
