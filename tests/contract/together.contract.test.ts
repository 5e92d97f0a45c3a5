import { expect, it } from "vitest";
import { readTogether } from "#app/features/desk/read-together.server.ts";
import { ruleTogether, type Together } from "#app/features/desk/rule-together.server.ts";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import type { Store } from "#db/store.ts";
import { later, now, question, type Someone, someone, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { answerState, camille, reportedAnswer, theo } from "./desk-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const reasons = { ground: "rule-spam", facts: "Le même message, plusieurs fois.", at: later(1) } as const;

/** Three that are held and one that was reported, all in one question. */
async function fourOf(store: Store, author: Someone) {
  const threadId = await question(store);
  const cases = [];
  for (const kind of ["held", "held", "held", "reported"] as const)
    cases.push(await reportedAnswer(store, author, { kind, threadId }));
  return { threadId, answerIds: cases.map(({ answerId }) => answerId), caseIds: cases.map(({ caseId }) => caseId) };
}

const states = (store: Store, ids: number[]) => Promise.all(ids.map((id) => answerState(store, id)));
const decide = (store: Store, asked: Pick<Together, "caseIds" | "act" | "actor">) =>
  ruleTogether(store, { ...reasons, ...asked });

describeOnBothEngines("deciding together", (world) => {
  it("finds all that waits of one person, and hides it with one reason, each in the log", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const { threadId, answerIds, caseIds } = await fourOf(store, author);
    await reportedAnswer(store, await someone(store), { threadId });
    const asked = { caseIds: [], personId: author.id, done: [], not: [] };
    const view = await readTogether(store, asked, { viewerId: moderator.id, now });
    expect(view.cases.map(({ id }) => id).sort()).toEqual([...caseIds].sort());
    const logged = await store.read.$count(store.tables.moderationLog);

    const report = await decide(store, { caseIds, act: "hide", actor: moderator });
    expect([report.done.length, report.not]).toEqual([4, []]);
    expect(await states(store, answerIds)).toEqual(["hidden", "hidden", "hidden", "hidden"]);
    expect(await store.read.$count(store.tables.moderationLog)).toBe(logged + 4);
    expect((await readTogether(store, asked, { viewerId: moderator.id, now })).cases).toEqual([]);
    await expectCountersToEqualRows(store);
  });

  it("publishes what is held and leaves what was reported where it stands", async () => {
    const { store } = world;
    const { threadId, answerIds, caseIds } = await fourOf(store, await someone(store));
    const report = await ruleTogether(store, {
      ...{ ...reasons, ground: null, facts: "" },
      ...{ caseIds, act: "publish", actor: await camille(store) },
    });
    expect(report.done).toHaveLength(4);
    expect(await states(store, answerIds)).toEqual(["live", "live", "live", "live"]);
    expect((await threadRow(store, threadId)).answerCount).toBe(4);
  });

  it("tells what somebody else has decided, what is one's own, and what is no case to decide so", async () => {
    const { store } = world;
    const [moderator, other, author] = [await camille(store), await theo(store), await someone(store)];
    const { answerIds, caseIds } = await fourOf(store, author);
    const own = await reportedAnswer(store, moderator);
    await rule(store, {
      ...{ act: "remove", subject: "answer", subjectId: answerIds[0] ?? 0, caseId: caseIds[0] ?? 0 },
      ...{ ...reasons, until: null, actor: other },
    });
    const asked = [...caseIds, own.caseId, 2_000_000];
    const report = await decide(store, { caseIds: asked, act: "hide", actor: moderator });
    expect(report.done).toHaveLength(3);
    expect(report.not).toEqual([
      { caseId: caseIds[0], refusal: "already-decided" },
      { caseId: own.caseId, refusal: "own-case" },
      { caseId: 2_000_000, refusal: "not-found" },
    ]);
    expect(await states(store, answerIds)).toEqual(["removed", "hidden", "hidden", "hidden"]);
  });

  it("by two moderators at the same time decides each case once", async () => {
    const { store } = world;
    const { answerIds, caseIds } = await fourOf(store, await someone(store));
    const [one, other] = [await camille(store), await theo(store)];
    const reports = await Promise.all([
      decide(store, { caseIds, act: "hide", actor: one }),
      decide(store, { caseIds: caseIds.toReversed(), act: "hide", actor: other }),
    ]);
    expect(reports.flatMap(({ done }) => done)).toHaveLength(4);
    expect(reports.flatMap(({ not }) => not)).toHaveLength(4);
    expect(await states(store, answerIds)).toEqual(["hidden", "hidden", "hidden", "hidden"]);
    await expectCountersToEqualRows(store);
  });

  it("decides what is held and reported at once a single time", async () => {
    const { store } = world;
    const author = await someone(store);
    const { caseId, answerId, threadId } = await reportedAnswer(store, author, { kind: "held" });
    const about = { subject: "answer", subjectId: answerId, threadId, memberId: author.id } as const;
    const second = await store.write((tx) => openCase(tx, store, { kind: "reported", ...about, weight: 1, at: now }));
    const report = await decide(store, { caseIds: [caseId, second], act: "remove", actor: await camille(store) });
    expect([report.done.length, report.not]).toEqual([1, []]);
    expect(await answerState(store, answerId)).toBe("removed");
  });
});
