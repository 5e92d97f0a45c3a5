import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { listDecided } from "#app/features/desk/describe-rulings.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { maskPassages, type Masking } from "#app/features/moderation/mask.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { verifyLog } from "#app/features/moderation/verify-log.server.ts";
import type { Store } from "#db/store.ts";
import { answer, idea, kindsToldTo, later, now, question, type Someone, someone, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { answerState, camille, queueOf, reportedAnswer, theo } from "./desk-cast.ts";
import { merge, merged } from "./merging.ts";
import { describeOnBothEngines } from "./stores.ts";
import { caseRow, lastLogged, numberOf, REASON, reported, reportRow, ruled, rulingRow } from "./trust-cast.ts";

function undo(store: Store, rulingId: number, actor: Someone, minutes = 9) {
  return undoRuling(store, { rulingId, actor, at: later(minutes) });
}

async function offered(store: Store, rulingId: number, viewer: Someone): Promise<boolean | undefined> {
  const outcome = await listDecided(store, { after: null, viewerId: viewer.id });
  return outcome.listed ? outcome.page.items.find(({ id }) => id === rulingId)?.mayUndo : undefined;
}

async function heldAnswer(store: Store, author: Someone, readers: Someone[]) {
  const threadId = await question(store);
  for (const { id } of readers)
    await setFollow(store, { memberId: id, subject: "thread", subjectId: threadId, at: now, yes: true });
  return reportedAnswer(store, author, { kind: "held", threadId });
}

describeOnBothEngines("undoing", (world) => {
  it("of a release holds it again and opens its case; nobody is told twice when it is released once more", async () => {
    const { store } = world;
    const [moderator, author, fan] = [await camille(store), await someone(store), await someone(store)];
    const { caseId, answerId, threadId } = await heldAnswer(store, author, [fan]);
    const on = { act: "release", subject: "answer", subjectId: answerId, caseId } as const;
    const rulingId = await ruled(store, moderator, on);
    expect(await kindsToldTo(store, fan)).toEqual(["new-answer"]);
    expect(await offered(store, rulingId, moderator)).toBe(true);

    const undone = await undo(store, rulingId, moderator);
    expect([await answerState(store, answerId), (await threadRow(store, threadId)).answerCount]).toEqual(["held", 0]);
    expect(await caseRow(store, caseId)).toMatchObject({ state: "open", closedAt: null, closedById: null });
    expect(await rulingRow(store, undone.undone ? undone.rulingId : 0)).toMatchObject({
      ...{ act: "hold", automated: false, actorId: moderator.id, aboutId: rulingId, stateBefore: "live" },
    });
    expect(await queueOf(store, moderator, { kind: "held" })).toContain(caseId);

    await ruled(store, moderator, { ...on, at: later(20) });
    expect(await answerState(store, answerId)).toBe("live");
    expect(await kindsToldTo(store, fan)).toEqual(["new-answer"]);
    expect(await kindsToldTo(store, author)).toEqual(["ruling", "ruling", "ruling"]);
    await expectCountersToEqualRows(store);
  });

  it("of a release without a case opens one", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const answerId = await answer(store, { threadId: await question(store), authorId: author.id, state: "held" });
    const on = { subject: "answer", subjectId: answerId } as const;
    await undo(store, await ruled(store, moderator, { ...on, act: "release" }), moderator);
    const { moderationCases } = store.tables;
    expect(
      await store.read.select().from(moderationCases).where(eq(moderationCases.subjectId, answerId)),
    ).toMatchObject([{ kind: "held", state: "open", memberId: author.id }]);
  });

  it("of a dismissal asks again: the case is open, its reports undecided, the author hears nothing", async () => {
    const { store } = world;
    const [moderator, author, reporter] = [await camille(store), await someone(store), await someone(store)];
    const threadId = await question(store, { authorId: author.id });
    const number = await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: reporter.id } }));
    const { caseId } = await reportRow(store, number);
    const on = { subject: "thread", subjectId: threadId, caseId } as const;
    const rulingId = await ruled(store, moderator, { ...on, act: "dismiss", at: later(2) });
    expect(await reportRow(store, number)).toMatchObject({ rulingId });

    expect(await undo(store, rulingId, moderator)).toMatchObject({ undone: true });
    expect(await reportRow(store, number)).toMatchObject({ decidedAt: null, rulingId: null, caseId });
    expect((await caseRow(store, caseId)).state).toBe("open");
    expect(await lastLogged(store)).toMatchObject({ act: "reopen", actorId: moderator.id, subjectId: threadId });
    expect(await kindsToldTo(store, author)).toEqual([]);

    const next = await ruled(store, moderator, { ...on, act: "hide", at: later(20) });
    expect(await reportRow(store, number)).toMatchObject({ rulingId: next });
    expect(await kindsToldTo(store, reporter)).toEqual(["report-received", "report-decided", "report-decided"]);
  });

  it("of a dismissal joins the case that was opened meanwhile", async () => {
    const { store } = world;
    const [moderator, first, second] = [await camille(store), await someone(store), await someone(store)];
    const threadId = await question(store);
    const byFirst = await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: first.id } }));
    const on = { act: "dismiss", subject: "thread", subjectId: threadId } as const;
    const rulingId = await ruled(store, moderator, { ...on, at: later(2) });
    const later3 = { subjectId: threadId, reporter: { memberId: second.id }, at: later(3) };
    const { caseId } = await reportRow(store, await numberOf(reported(store, later3)));
    const { weight } = await caseRow(store, caseId);
    await undo(store, rulingId, moderator);
    expect(await reportRow(store, byFirst)).toMatchObject({ caseId, decidedAt: null });
    expect(await caseRow(store, caseId)).toMatchObject({ state: "open", weight: weight * 2 });
  });

  it("of a dismissal is nobody's who had reported, and comes too late once the words are off", async () => {
    const { store } = world;
    const [moderator, reporter] = [await camille(store), await theo(store)];
    const threadId = await question(store);
    await numberOf(reported(store, { subjectId: threadId, reporter: { memberId: reporter.id } }));
    const on = { subject: "thread", subjectId: threadId } as const;
    const rulingId = await ruled(store, moderator, { ...on, act: "dismiss", at: later(2) });
    expect(await undo(store, rulingId, reporter)).toEqual({ undone: false, refusal: "own-case" });
    expect([await offered(store, rulingId, reporter), await offered(store, rulingId, moderator)]).toEqual([
      false,
      true,
    ]);
    await ruled(store, moderator, { ...on, act: "hide", at: later(3) });
    expect(await undo(store, rulingId, moderator)).toEqual({ undone: false, refusal: "changed-since" });
    expect(await offered(store, rulingId, moderator)).toBe(false);
  });

  it("of a warning marks it, and tells the person that it is lifted", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const threadId = await question(store, { authorId: author.id });
    const rulingId = await ruled(store, moderator, { act: "warn", subject: "thread", subjectId: threadId });
    const undone = await undo(store, rulingId, moderator);
    expect(await rulingRow(store, rulingId)).toMatchObject({ undoneAt: later(9) });
    expect(await rulingRow(store, undone.undone ? undone.rulingId : 0)).toMatchObject({
      ...{ act: "unwarn", aboutId: rulingId, memberId: author.id },
    });
    expect(await kindsToldTo(store, author)).toEqual(["ruling", "ruling"]);
    expect(await undo(store, rulingId, moderator)).toEqual({ undone: false, refusal: "cannot-undo" });
  });

  it("of a mask is refused: what was masked is gone", async () => {
    const { store } = world;
    const moderator = await camille(store);
    const threadId = await question(store, { body: "Ma voisine habite au 12." });
    const reasons = { ground: "rule-personal-data", facts: REASON, caseId: null } as const;
    const on: Pick<Masking, "subject" | "subjectId" | "passages" | "actor" | "at"> = {
      subject: "thread",
      subjectId: threadId,
      passages: ["au 12"],
      actor: moderator,
      at: now,
    };
    const masked = await maskPassages(store, { ...on, ...reasons });
    const rulingId = masked.masked ? masked.rulingId : 0;
    expect(await undo(store, rulingId, moderator)).toEqual({ undone: false, refusal: "data-gone" });
    expect(await offered(store, rulingId, moderator)).toBe(false);
  });

  it("of a merge makes two threads again, the latest of a chain first", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await theo(store)];
    const [fromId, intoId] = [await idea(store), await idea(store, { authorId: author.id })];
    const rulingId = await merged(store, { fromId, intoId, actor: moderator });
    expect([await offered(store, rulingId, author), await offered(store, rulingId, moderator)]).toEqual([false, true]);
    const last = await merge(store, { fromId: intoId, intoId: await idea(store), actor: moderator });
    expect(await offered(store, rulingId, moderator)).toBe(false);
    expect(await undo(store, rulingId, moderator)).toEqual({ undone: false, refusal: "changed-since" });
    expect(await undo(store, last.merged ? last.rulingId : 0, moderator, 70)).toMatchObject({ undone: true });
    expect(await undo(store, rulingId, moderator, 71)).toMatchObject({ undone: true });
    expect(await threadRow(store, fromId)).toMatchObject({ state: "live", mergedIntoId: null });
    expect(await lastLogged(store)).toMatchObject({ act: "unmerge", subjectId: fromId });
    expect(await verifyLog(store)).toMatchObject({ intact: true });
    await expectCountersToEqualRows(store);
  });
});
