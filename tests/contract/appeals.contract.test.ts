import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { appeal } from "#app/features/appeals/appeal.server.ts";
import { judgeAppeal, type Judging } from "#app/features/appeals/judge-appeal.server.ts";
import { appealOfCase } from "#app/features/appeals/read-appeal.server.ts";
import { appealsEnd } from "#app/features/appeals/rules.ts";
import { readCase } from "#app/features/desk/read-case.server.ts";
import { mergeThreads } from "#app/features/merges/merge.server.ts";
import { recordRuling } from "#app/features/moderation/record-ruling.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { setState } from "#app/features/moderation/apply.server.ts";
import { openCase } from "#app/features/moderation/cases.server.ts";
import { findModerated } from "#app/features/moderation/find-moderated.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { rule } from "#app/features/moderation/rule.server.ts";
import { undoRuling } from "#app/features/moderation/undo.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, comment, kindsToldTo, later, question, type Someone, someone, threadRow } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";
import { APPEAL, appealRow, caseRow, lastLogged, REPLY, ruled, rulingRow } from "./trust-cast.ts";

interface Scene {
  author: Someone;
  moderator: Someone;
  judge: Someone;
  threadId: number;
}

async function aScene(store: Store): Promise<Scene> {
  const author = await someone(store);
  const [moderator, judge] = [await someone(store, { role: "moderator" }), await someone(store, { role: "admin" })];
  return { author, moderator, judge, threadId: await question(store, { authorId: author.id }) };
}

const hidden = (store: Store, { moderator, threadId }: Scene) =>
  ruled(store, moderator, { act: "hide", subject: "thread", subjectId: threadId });

const contest = (store: Store, rulingId: number, { id }: Someone, at = later(60)) =>
  appeal(store, { rulingId, memberId: id, text: APPEAL, lang: "fr", at });

async function contested(store: Store, rulingId: number, by: Someone): Promise<number> {
  const outcome = await contest(store, rulingId, by);
  if (!outcome.appealed) throw new Error(`not appealed: ${outcome.refusal}`);
  return outcome.id;
}

const judge = (store: Store, appealId: number, actor: Someone, verdict: Judging["verdict"] = "overturned") =>
  judgeAppeal(store, { appealId, verdict, reply: REPLY, actor, at: later(120) });

describeOnBothEngines("contesting a decision", (world) => {
  it("opens a case of its own, keeps the words, and is told with its number", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const outcome = await contest(store, rulingId, scene.author);
    if (!outcome.appealed) throw new Error(outcome.refusal);
    expect(outcome.number).toMatch(/^C-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    const told = await appealRow(store, outcome.id);
    expect(told).toMatchObject({ party: "author", state: "open", text: APPEAL, number: outcome.number, report: null });
    expect(told.ruling).toMatchObject({ id: rulingId, act: "hide", maker: { id: scene.moderator.id } });
    expect(await caseRow(store, told.caseId)).toMatchObject({
      ...{ kind: "appealed", state: "open", subject: "thread", subjectId: scene.threadId, memberId: scene.author.id },
    });
    expect(await appealOfCase(store, told.caseId)).toBe(outcome.id);
    expect(await kindsToldTo(store, scene.author)).toEqual(["ruling", "appeal-received"]);
  });

  it("masks what nobody may read, in the appeal too", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const text = "Rappelez-moi au 06 12 34 56 78, je vous expliquerai tout.";
    const outcome = await appeal(store, { rulingId, memberId: scene.author.id, text, lang: "fr", at: later(60) });
    if (!outcome.appealed) throw new Error(outcome.refusal);
    expect((await appealRow(store, outcome.id)).text).not.toContain("06 12 34");
  });

  it("is for whoever it concerns: to anybody else there is no such decision", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    expect(await contest(store, rulingId, await someone(store))).toEqual({ appealed: false, refusal: "not-found" });
    expect(await contest(store, 999_999, scene.author)).toEqual({ appealed: false, refusal: "not-found" });
  });

  it("counts once, even sent twice at the same time", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const outcomes = await atOnce(5, () => contest(store, rulingId, scene.author));
    expect(outcomes.filter(({ appealed }) => appealed)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.appealed && outcome.refusal === "already-appealed")).toHaveLength(4);
    const { appeals } = store.tables;
    expect(await store.read.select().from(appeals).where(eq(appeals.rulingId, rulingId))).toHaveLength(1);
  });

  it("is possible in the last millisecond of six months, and not after", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const end = appealsEnd((await rulingRow(store, rulingId)).createdAt);
    expect(await contest(store, rulingId, scene.author, end)).toEqual({ appealed: false, refusal: "too-late" });
    expect(await contest(store, rulingId, scene.author, new Date(+end - 1))).toMatchObject({ appealed: true });
  });

  it("is refused for what was undone meanwhile, and for what gives back", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const undone = await undoRuling(store, { rulingId, actor: scene.judge, at: later(2) });
    if (!undone.undone) throw new Error(undone.refusal);
    expect(await contest(store, rulingId, scene.author)).toEqual({ appealed: false, refusal: "already-undone" });
    expect(await contest(store, undone.rulingId, scene.author)).toEqual({
      ...{ appealed: false, refusal: "not-appealable" },
    });
  });
});

describeOnBothEngines("judging an appeal", (world) => {
  it("that is right puts the words back, writes and logs it, and tells their author", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const appealId = await contested(store, rulingId, scene.author);
    const outcome = await judge(store, appealId, scene.judge);
    if (!outcome.judged) throw new Error(outcome.refusal);
    expect((await threadRow(store, scene.threadId)).state).toBe("live");
    expect((await rulingRow(store, rulingId)).undoneAt).toEqual(later(120));
    expect(await rulingRow(store, outcome.rulingId)).toMatchObject({
      ...{ act: "overturn", aboutId: rulingId, actorId: scene.judge.id, facts: REPLY, memberId: scene.author.id },
    });
    expect(await lastLogged(store)).toMatchObject({ act: "overturn", rulingId: outcome.rulingId });
    expect(await appealRow(store, appealId)).toMatchObject({
      ...{ state: "overturned", reply: REPLY, judge: { id: scene.judge.id } },
    });
    expect((await caseRow(store, (await appealRow(store, appealId)).caseId)).state).toBe("closed");
    expect(await kindsToldTo(store, scene.author)).toEqual(["ruling", "appeal-received", "appeal-judged"]);
  });

  it("that is wrong changes nothing but is written and told as well", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const rulingId = await hidden(store, scene);
    const appealId = await contested(store, rulingId, scene.author);
    expect(await judge(store, appealId, scene.judge, "upheld")).toMatchObject({ judged: true });
    expect((await threadRow(store, scene.threadId)).state).toBe("hidden");
    expect((await rulingRow(store, rulingId)).undoneAt).toBeNull();
    expect(await lastLogged(store)).toMatchObject({ act: "uphold", actorId: scene.judge.id });
    expect((await kindsToldTo(store, scene.author)).at(-1)).toBe("appeal-judged");
  });

  it("is refused to whoever made the ruling, to the author and to whoever may not", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const author = await someone(store, { role: "admin" });
    const threadId = await question(store, { authorId: author.id });
    const appealId = await contested(store, await hidden(store, { ...scene, threadId }), author);
    const adviser = await someone(store, { role: "adviser" });
    const { caseId } = await appealRow(store, appealId);
    const offered = async (viewer: Someone) =>
      (await readCase(store, caseId, { viewer, now: later(90), kind: null }))?.appeal?.mayAnswer;
    expect(await Promise.all([scene.moderator, author, adviser, scene.judge].map(offered))).toEqual([
      ...[false, false, false, true],
    ]);
    expect(await judge(store, appealId, scene.moderator)).toEqual({ judged: false, refusal: "own-case" });
    expect(await judge(store, appealId, author)).toEqual({ judged: false, refusal: "own-case" });
    expect(await judge(store, appealId, adviser)).toEqual({ judged: false, refusal: "not-allowed" });
    expect(await judge(store, 999_999, scene.judge)).toEqual({ judged: false, refusal: "not-found" });
    expect((await appealRow(store, appealId)).state).toBe("open");
  });

  it("needs a reply", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const appealId = await contested(store, await hidden(store, scene), scene.author);
    const asked = { appealId, verdict: "upheld", reply: " ", actor: scene.judge, at: later(120) } as const;
    expect(await judgeAppeal(store, asked)).toEqual({ judged: false, refusal: "reply-missing" });
  });

  it("is done once: of two judges at the same time one wins, the other is told", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const appealId = await contested(store, await hidden(store, scene), scene.author);
    const judges = [scene.judge, await someone(store, { role: "moderator" })];
    const outcomes = await Promise.all(
      judges.map((one, place) => judge(store, appealId, one, place === 0 ? "overturned" : "upheld")),
    );
    expect(outcomes.filter(({ judged }) => judged)).toHaveLength(1);
    expect(outcomes).toContainEqual({ judged: false, refusal: "already-decided" });
    const { rulings } = store.tables;
    const { caseId } = await appealRow(store, appealId);
    expect(await store.read.select().from(rulings).where(eq(rulings.caseId, caseId))).toHaveLength(1);
  });
});

describeOnBothEngines("an overturned decision", (world) => {
  it("gives back an answer, a comment, an open thread", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const { author, moderator, threadId } = scene;
    const answerId = await answer(store, { threadId, authorId: author.id });
    const commentId = await comment(store, { threadId, authorId: author.id });
    for (const asked of [
      { act: "remove", subject: "answer", subjectId: answerId },
      { act: "hide", subject: "comment", subjectId: commentId },
      { act: "lock", subject: "thread", subjectId: threadId },
    ] as const)
      await judge(store, await contested(store, await ruled(store, moderator, asked), author), scene.judge);
    expect(await findModerated(store.read, store, { subject: "answer", subjectId: answerId })).toMatchObject({
      state: "live",
    });
    expect(await findModerated(store.read, store, { subject: "comment", subjectId: commentId })).toMatchObject({
      ...{ state: "live", thread: { lockedAt: null } },
    });
  });

  it("ends its suspension, and leaves a later one", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const { author, moderator } = scene;
    const suspended = (until: Date) =>
      ruled(store, moderator, { act: "suspend", subject: "member", subjectId: author.id, until });
    const until = async () => {
      const { members } = store.tables;
      const [row] = await store.read.select().from(members).where(eq(members.id, author.id));
      return row?.suspendedUntil ?? null;
    };
    const first = await suspended(later(10_000));
    const second = await suspended(later(20_000));
    await judge(store, await contested(store, first, author), scene.judge);
    expect(await until()).toEqual(later(20_000));
    await judge(store, await contested(store, second, author), scene.judge);
    expect(await until()).toBeNull();
  });

  it("makes two threads of one again", async () => {
    const { store } = world;
    const { author, moderator, judge: other, threadId } = await aScene(store);
    const asked = { fromId: threadId, intoId: await question(store), facts: REPLY, actor: moderator, at: later(1) };
    const merged = await mergeThreads(store, asked);
    if (!merged.merged) throw new Error(merged.refusal);
    expect((await threadRow(store, threadId)).state).toBe("merged");
    await judge(store, await contested(store, merged.rulingId, author), other);
    expect(await threadRow(store, threadId)).toMatchObject({ state: "live", mergedIntoId: null });
    expect((await rulingRow(store, merged.rulingId)).undoneAt).toEqual(later(120));
  });

  it("publishes what the site had held by itself", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const { author, threadId } = scene;
    const answerId = await answer(store, { threadId, authorId: author.id });
    const rulingId = await held(store, { threadId, answerId, memberId: author.id });
    // Nobody made it: whoever moderates may judge it.
    const about = { subject: "answer", subjectId: answerId, threadId, memberId: author.id } as const;
    const caseId = await store.write((tx) => openCase(tx, store, { kind: "held", ...about, weight: 10, at: later(1) }));
    const fan = await someone(store);
    await setFollow(store, { memberId: fan.id, subject: "thread", subjectId: threadId, at: later(1), yes: true });
    await judge(store, await contested(store, rulingId, author), scene.moderator);
    const on = await findModerated(store.read, store, { subject: "answer", subjectId: answerId });
    expect(on?.state).toBe("live");
    expect(await caseRow(store, caseId)).toMatchObject({ state: "closed", closedById: scene.moderator.id });
    expect(await kindsToldTo(store, fan)).toEqual(["new-answer"]);
  });

  it("does not bring back what another ruling has taken since", async () => {
    const { store } = world;
    const scene = await aScene(store);
    const { moderator, threadId } = scene;
    const rulingId = await hidden(store, scene);
    const appealId = await contested(store, rulingId, scene.author);
    const removal = { act: "remove", subject: "thread", subjectId: threadId } as const;
    const reasons = { ground: "law-hate", facts: REPLY, until: null, caseId: null, at: later(90) } as const;
    expect(await rule(store, { ...removal, ...reasons, actor: moderator })).toMatchObject({ ruled: true });
    expect(await judge(store, appealId, scene.judge)).toMatchObject({ judged: true });
    expect((await threadRow(store, threadId)).state).toBe("removed");
  });
});

function held(store: Store, { threadId, answerId, memberId }: Record<"threadId" | "answerId" | "memberId", number>) {
  return store.write(
    async (tx) => {
      const on = await findModerated(tx, store, { subject: "answer", subjectId: answerId });
      if (!on) throw new Error("no answer to hold");
      await setState(tx, store, on, { state: "held", at: later(1) });
      const about = { subject: "answer", subjectId: answerId, threadId, memberId } as const;
      return recordRuling(tx, store, { ...about, act: "hold", ground: "rule-spam", actorId: null, at: later(1) });
    },
    { guard: [LOG, `thread:${threadId}`] },
  );
}
