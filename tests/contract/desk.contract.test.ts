import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { listDecided } from "#app/features/desk/describe-rulings.server.ts";
import { countCases, listCases, openCaseCount } from "#app/features/desk/list-cases.server.ts";
import { nextCase, previousCase } from "#app/features/desk/next-case.server.ts";
import { readCase, readUnasked } from "#app/features/desk/read-case.server.ts";
import { leaveCase, takeCase } from "#app/features/desk/take-case.server.ts";
import { closeCase, openCase } from "#app/features/moderation/cases.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { answer, atOnce, later, lookingAs, now, question, someone, theme, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { answerState, camille, queueOf, readerOf, reportedAnswer, theo } from "./desk-cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const reasons = { ground: "rule-disrespect", facts: "Un mot blessant envers quelqu’un.", until: null } as const;

describeOnBothEngines("the moderators' desk", (world) => {
  it("has the heaviest first, then the oldest, each once, page after page, kind by kind", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store, { name: "Karim" })];
    const [light, old, recent, held] = [
      await reportedAnswer(store, author, { weight: 1, at: later(-90) }),
      await reportedAnswer(store, author, { weight: 5, at: later(-60) }),
      await reportedAnswer(store, author, { weight: 5, at: later(-30) }),
      await reportedAnswer(store, author, { kind: "held", weight: 9, at: now }),
    ];
    const sameMoment = await reportedAnswer(store, author, { weight: 5, at: later(-30) });

    const order = [held, old, recent, sameMoment, light].map(({ caseId }) => caseId);
    expect(await queueOf(store, moderator)).toEqual(order);
    expect(await queueOf(store, moderator, { kind: "held" })).toEqual([held.caseId]);
    expect(await countCases(store)).toEqual({ held: 1, reported: 4, appealed: 0, votes: 0 });
    expect(await openCaseCount(store)).toBe(5);
    const looking = { viewerId: moderator.id, now };
    for (const after of ["x", "1_2", "5_99999999999999999_1", "1_1_0"])
      expect(await listCases(store, { kind: null, after }, looking)).toEqual({ listed: false, refusal: "bad-cursor" });
    const at = { caseId: old.caseId, kind: null, viewerId: moderator.id, now };
    expect(await nextCase(store, at)).toBe(recent.caseId);
    expect(await previousCase(store, at)).toBe(held.caseId);
    await store.write(async (tx) => {
      for (const caseId of order) await closeCase(tx, store, caseId, { by: moderator.id, at: now });
    });
    expect(await queueOf(store, moderator)).toEqual([]);
  });

  it("says who it is behind Anonyme, and that the public does not know", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store, { name: "Inès" })];
    const { caseId } = await reportedAnswer(store, author, { anonymous: true, body: "Je préfère ne pas signer." });
    const outcome = await listCases(store, { kind: null, after: null }, { viewerId: moderator.id, now });
    const line = outcome.listed ? outcome.page.items.find(({ id }) => id === caseId) : null;
    expect(line).toMatchObject({ person: { name: "Inès" }, about: { anonymous: true, state: "live" }, own: false });
  });

  it("takes a case for ten minutes, says so to the others, and lets one of them take it over", async () => {
    const { store } = world;
    const [one, other, author] = [await camille(store), await theo(store), await someone(store)];
    const { caseId } = await reportedAnswer(store, author);
    expect(await takeCase(store, { caseId, actor: one, at: now })).toEqual({ taken: true });
    expect(await takeCase(store, { caseId, actor: other, at: later(3) })).toEqual({ taken: false, refusal: "taken" });
    const seen = await readCase(store, caseId, readerOf(other, later(3)));
    expect(seen?.case?.taken).toEqual({ name: "Camille", mine: false, minutes: 3 });
    expect((await readCase(store, caseId, readerOf(one, later(3))))?.case?.taken?.mine).toBe(true);
    expect(await nextCase(store, { caseId, kind: null, viewerId: other.id, now: later(3) })).not.toBe(caseId);

    expect(await takeCase(store, { caseId, actor: other, at: later(4), over: true })).toEqual({ taken: true });
    await leaveCase(store, { caseId, actor: one });
    expect((await readCase(store, caseId, readerOf(one, later(5))))?.case?.taken?.name).toBe("Théo");
    await leaveCase(store, { caseId, actor: other });
    expect((await readCase(store, caseId, readerOf(one, later(5))))?.case?.taken).toBeNull();
    await takeCase(store, { caseId, actor: one, at: later(6) });
    expect((await readCase(store, caseId, readerOf(other, later(17))))?.case?.taken).toBeNull();
  });

  it("is taken by one of two who open it at the same time", async () => {
    const { store } = world;
    const { caseId } = await reportedAnswer(store, await someone(store));
    const both = [await camille(store), await theo(store)];
    const outcomes = await Promise.all(both.map((actor) => takeCase(store, { caseId, actor, at: now })));
    expect(outcomes.filter(({ taken }) => taken)).toHaveLength(1);
    expect(outcomes.find(({ taken }) => !taken)).toEqual({ taken: false, refusal: "taken" });
  });

  it("lets one of ten moderators decide, and shows the others who decided what", async () => {
    const { store } = world;
    const author = await someone(store);
    const { caseId, answerId, threadId } = await reportedAnswer(store, author);
    const [one, other] = [await camille(store), await theo(store)];
    const outcomes = await atOnce(10, (number) =>
      rule(store, {
        ...{ act: number % 2 ? "hide" : "remove", subject: "answer", subjectId: answerId, caseId },
        ...{ ...reasons, actor: number % 2 ? one : other, at: later(number) },
      }),
    );
    const winners = outcomes.flatMap((outcome) => (outcome.ruled ? [outcome.rulingId] : []));
    const losers = outcomes.flatMap((outcome) => (outcome.ruled ? [] : [outcome.refusal]));
    expect(winners).toHaveLength(1);
    expect(losers).toEqual(Array.from({ length: 9 }, () => "already-decided"));
    const page = await readCase(store, caseId, readerOf(other, later(30)));
    const [told] = page?.case?.closed?.rulings ?? [];
    expect(told).toMatchObject({ id: winners[0], by: page?.case?.closed?.by, ground: "rule-disrespect" });
    expect(["Camille", "Théo"]).toContain(told?.by);
    expect((await threadRow(store, threadId)).answerCount).toBe(0);
  });

  it("refuses one's own case, and what one reported oneself", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const own = await reportedAnswer(store, moderator);
    expect(await takeCase(store, { caseId: own.caseId, actor: moderator, at: now })).toMatchObject({
      refusal: "own-case",
    });
    expect(await readCase(store, own.caseId, readerOf(moderator))).toMatchObject({ acts: [], barred: "own-case" });

    const { caseId, answerId, threadId } = await reportedAnswer(store, author);
    const { reports } = store.tables;
    const about = { subject: "answer", subjectId: answerId, threadId } as const;
    const report = {
      number: `S-${caseId}`,
      caseId,
      reporterId: moderator.id,
      lang: "fr",
      reason: "rule-spam",
    } as const;
    await store.write(async (tx) => {
      await tx.insert(reports).values({ ...about, ...report, explanation: "Encore lui.", createdAt: now });
    });
    const page = await readCase(store, caseId, readerOf(moderator));
    expect(page).toMatchObject({ barred: "own-case", reports: [{ from: "member", reason: "rule-spam" }] });
    expect(JSON.stringify(page?.reports)).not.toContain("Camille");
  });

  it("undoing puts back the state, the counters, the search and the accepted answer's place", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store)];
    const threadId = await question(store, { title: "Où dort le tamanoir ?", themeId: await theme(store) });
    const { caseId, answerId } = await reportedAnswer(store, author, { threadId, body: "Sous un chirimoya." });
    const before = await threadRow(store, threadId);
    const find = async () =>
      (await searchThreads(store, { query: "chirimoya", kind: undefined, page: 1 }, lookingAs())).results.length;
    expect(await find()).toBe(1);

    const on = { subject: "answer", subjectId: answerId, caseId, actor: moderator } as const;
    const outcome = await rule(store, { ...on, ...reasons, act: "hide", at: later(1) });
    if (!outcome.ruled) throw new Error(outcome.refusal);
    expect([await answerState(store, answerId), await find()]).toEqual(["hidden", 0]);
    expect((await threadRow(store, threadId)).answerCount).toBe(before.answerCount - 1);
    const decided = await listDecided(store, { after: null, viewerId: moderator.id });
    expect(decided.listed && decided.page.items[0]).toMatchObject({ id: outcome.rulingId, mayUndo: true });

    await undoRuling(store, { rulingId: outcome.rulingId, actor: moderator, at: later(2) });
    expect([await answerState(store, answerId), await find()]).toEqual(["live", 1]);
    const { version: _was, ...standing } = before;
    expect(await threadRow(store, threadId)).toMatchObject(standing);
    const after = await listDecided(store, { after: null, viewerId: moderator.id });
    expect(after.listed && after.page.items.find(({ id }) => id === outcome.rulingId)).toMatchObject({
      mayUndo: false,
    });
    await expectCountersToEqualRows(store);
  });

  it("shows what was said around, what was decided before, what else waits, and what is alike", async () => {
    const { store } = world;
    const [moderator, author] = [await camille(store), await someone(store, { name: "Karim", joinedAt: later(-9000) })];
    const { caseId, threadId, answerId } = await reportedAnswer(store, author, { body: "Celle du milieu." });
    const [before, after] = [
      await answer(store, { threadId, body: "Celle d’avant.", createdAt: later(-5) }),
      await answer(store, { threadId, body: "Celle d’après.", createdAt: later(5) }),
    ];
    const other = await reportedAnswer(store, author, { kind: "held" });
    await rule(store, {
      ...{
        act: "hide",
        subject: "answer",
        subjectId: before,
        caseId: null,
        actor: moderator,
        at: later(6),
        ...reasons,
      },
    });
    const page = await readCase(store, caseId, readerOf(moderator, later(10)));
    expect(page?.around?.replies.map(({ id, before: earlier }) => [id, earlier])).toEqual([
      [before, true],
      [after, false],
    ]);
    expect(page?.person).toMatchObject({ person: { name: "Karim" }, standing: 1, off: 0, rulings: [] });
    expect(page?.person?.open.map(({ id }) => id)).toEqual([other.caseId]);
    expect(page?.similar[0]).toMatchObject({ act: "hide", by: "Camille", about: { subjectId: before } });
    expect(
      (await readUnasked(store, { subject: "member", subjectId: author.id }, readerOf(moderator)))?.similar,
    ).toEqual([]);
    expect(page?.acts).toEqual(["dismiss", "hide", "remove", "warn", "mask"]);
    expect((await readUnasked(store, { subject: "answer", subjectId: answerId }, readerOf(moderator)))?.acts).toEqual([
      ...["hide", "remove", "warn", "mask"],
    ]);
    expect((await readCase(store, other.caseId, readerOf(moderator)))?.acts.slice(0, 3)).toEqual([
      ...["release", "hide", "remove"],
    ]);
  });

  it("suspends an account and never a colleague's, whose case may only be turned down", async () => {
    const { store } = world;
    const [moderator, author, colleague] = [await camille(store), await someone(store), await theo(store)];
    const actsOn = async (id: number) =>
      (await readUnasked(store, { subject: "member", subjectId: id }, readerOf(moderator)))?.acts;
    expect(await actsOn(author.id)).toEqual(["warn", "suspend"]);
    expect(await actsOn(colleague.id)).toEqual([]);
    const on = { subject: "member", caseId: null, actor: moderator, at: now, ...reasons } as const;
    const suspended = { ...on, act: "suspend", until: later(60) } as const;
    expect(await rule(store, { ...suspended, subjectId: colleague.id })).toEqual({ ruled: false, refusal: "official" });
    expect(await rule(store, { ...suspended, subjectId: author.id })).toMatchObject({ ruled: true });
    expect(await actsOn(author.id)).toEqual(["warn", "suspend", "unsuspend"]);
  });

  it("has a line for votes, which nobody is accused of", async () => {
    const { store } = world;
    const moderator = await camille(store);
    const threadId = await question(store);
    const about = { subject: "thread", subjectId: threadId, threadId, memberId: null } as const;
    const signs = { signs: ["votes-network", 7], alike: 40 };
    const caseId = await store.write((tx) =>
      openCase(tx, store, { kind: "votes", ...about, weight: 1, signs, at: now }),
    );
    const { moderationCases } = store.tables;
    await store.write(async (tx) => {
      await tx.update(moderationCases).set({ takenUntil: null }).where(eq(moderationCases.id, caseId));
    });
    expect(await readCase(store, caseId, readerOf(moderator))).toMatchObject({ acts: [], signs: ["votes-network"] });
  });
});
