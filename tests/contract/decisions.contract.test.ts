import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { decideOnIdea, type NewDecision } from "#app/features/decisions/decide.server.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { readShipped } from "#app/features/threads/read-shipped.server.ts";
import { readIdea } from "#app/features/threads/read-thread.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, idea, kindsToldTo, later, lookingAs, now, question, someone, threadRow } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

type Given = Partial<NewDecision> & Pick<NewDecision, "threadId" | "actor">;

function decide(store: Store, given: Given) {
  const usual = {
    status: "under-review",
    reason: null,
    body: "Nous étudions cette idée.",
    nextNewsAt: null,
    at: now,
  } as const;
  return decideOnIdea(store, { ...usual, ...given });
}

async function pageOf(store: Store, id: number) {
  const reading = await readIdea(store, { id, origin: "https://etvous.example", ...lookingAs() });
  if (!reading.found) throw new Error(`the idea ${id} is not there: ${reading.refusal}`);
  return reading.page;
}

describeOnBothEngines("a decision of the bank", (world) => {
  it("says where an idea stands, by whom, and when the next news will come", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator", name: "Camille R." });
    const threadId = await idea(store);
    await decide(store, { threadId, actor, status: "planned", nextNewsAt: later(60 * 24 * 30), at: later(5) });
    expect(await threadRow(store, threadId)).toMatchObject({
      status: "planned",
      decidedAt: later(5),
      activeAt: later(5),
    });
    const { card, decisions } = await pageOf(store, threadId);
    expect(card).toMatchObject({ status: "planned", decidedAt: later(5) });
    expect(decisions).toMatchObject([
      { status: "planned", reason: null, by: { name: "Camille R.", team: true }, nextNewsAt: later(60 * 24 * 30) },
    ]);
  });

  it("to decline needs a reason, and without one changes nothing", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    const missing = { decided: false, refusal: "reason-missing" };
    expect(await decide(store, { threadId, actor, status: "declined" })).toEqual(missing);
    expect(await threadRow(store, threadId)).toMatchObject({ status: "submitted", version: 1 });
    await decide(store, { threadId, actor, status: "declined", reason: "security" });
    expect((await pageOf(store, threadId)).decisions).toMatchObject([{ status: "declined", reason: "security" }]);
  });

  it("keeps a reason for a refusal only", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    await decide(store, { threadId, actor, status: "planned", reason: "cost" });
    expect((await pageOf(store, threadId)).decisions).toMatchObject([{ status: "planned", reason: null }]);
  });

  it("leaves every one before it for all to read, the latest first", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "adviser" });
    const threadId = await idea(store);
    const story = ["under-review", "planned", "in-progress", "shipped"] as const;
    for (const [day, status] of story.entries())
      await decide(store, { threadId, actor, status, body: `Étape ${day + 1} sur 4.`, at: later(day) });
    const { decisions } = await pageOf(store, threadId);
    expect(decisions.map(({ status }) => status)).toEqual(story.toReversed());
    const shipped = (await readShipped(store, lookingAs())).find((told) => told.idea.id === threadId);
    expect(shipped?.stages.map(({ status }) => status)).toEqual(["submitted", ...story]);
    expect(shipped?.html).toBe("<p>Étape 4 sur 4.</p>");
  });

  it("that is withdrawn brings the former status back, and restored takes its place again", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    await decide(store, { threadId, actor, status: "planned", at: later(1) });
    const last = await decide(store, { threadId, actor, status: "shipped", at: later(2) });
    const id = last.decided ? last.id : 0;
    const other = await someone(store, { role: "adviser" });
    await withdrawContribution(store, { name: "decision", id, actor: other, withdrawn: true, at: later(3) });
    expect(await threadRow(store, threadId)).toMatchObject({ status: "planned", decidedAt: later(1) });
    expect((await pageOf(store, threadId)).decisions.map(({ status }) => status)).toEqual(["planned"]);
    await withdrawContribution(store, { name: "decision", id, actor: other, withdrawn: false, at: later(4) });
    expect(await threadRow(store, threadId)).toMatchObject({ status: "shipped", decidedAt: later(2) });
    await expectCountersToEqualRows(store);
  });

  it("withdrawn when it was the only one leaves the idea as it was submitted", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    const only = await decide(store, { threadId, actor });
    const id = only.decided ? only.id : 0;
    await withdrawContribution(store, { name: "decision", id, actor, withdrawn: true, at: now });
    expect(await threadRow(store, threadId)).toMatchObject({ status: "submitted", decidedAt: null });
  });

  it("to ship closes the vote, and to reopen opens it again", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    const vote = { threadId, kind: "idea", actor: await someone(store), vote: "cast", at: now } as const;
    await decide(store, { threadId, actor, status: "shipped", at: later(1) });
    expect(await voteOnThread(store, vote)).toEqual({ voted: false, refusal: "closed" });
    expect((await pageOf(store, threadId)).card.votes.refusal).toBe("closed");
    await decide(store, { threadId, actor, status: "in-progress", at: later(2) });
    expect(await voteOnThread(store, vote)).toMatchObject({ voted: true, total: 1 });
  });

  it("is told to all who follow the idea, and not to whoever decided", async () => {
    const { store } = world;
    const [voter, actor] = [await someone(store), await someone(store, { role: "moderator" })];
    const threadId = await idea(store);
    for (const member of [voter, actor])
      await voteOnThread(store, { threadId, kind: "idea", actor: member, vote: "cast", at: now });
    await decide(store, { threadId, actor });
    expect(await kindsToldTo(store, voter)).toEqual(["new-decision"]);
    expect(await kindsToldTo(store, actor)).toEqual([]);
  });

  it("sent ten times at once is one decision, told once", async () => {
    const { store } = world;
    const [voter, actor] = [await someone(store), await someone(store, { role: "moderator" })];
    const threadId = await idea(store);
    await voteOnThread(store, { threadId, kind: "idea", actor: voter, vote: "cast", at: now });
    const outcomes = await atOnce(10, () => decide(store, { threadId, actor }));
    expect(new Set(outcomes.map((outcome) => outcome.decided && outcome.id)).size).toBe(1);
    expect(await store.read.$count(store.tables.decisions, eq(store.tables.decisions.threadId, threadId))).toBe(1);
    expect(await kindsToldTo(store, voter)).toEqual(["new-decision"]);
  });

  it("is the team's, and on an idea that is there", async () => {
    const { store } = world;
    const threadId = await idea(store);
    for (const role of ["member", "guest"] as const)
      expect(await decide(store, { threadId, actor: await someone(store, { role }) })).toEqual({
        decided: false,
        refusal: "not-allowed",
      });
    const actor = await someone(store, { role: "admin" });
    const absent = { decided: false, refusal: "not-found" };
    expect(await decide(store, { threadId: 2_000_000, actor })).toEqual(absent);
    expect(await decide(store, { threadId: await question(store), actor })).toEqual(absent);
  });

  it("puts the idea in the list of its status, and nowhere else", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    const threadId = await idea(store);
    await decide(store, { threadId, actor, status: "in-progress" });
    const listed = async (status: "submitted" | "in-progress") => {
      const outcome = await listThreads(store, { kind: "idea", sort: "recentes", status, size: 100 }, lookingAs());
      return outcome.listed && outcome.page.items.some(({ id }) => id === threadId);
    };
    expect(await listed("in-progress")).toBe(true);
    expect(await listed("submitted")).toBe(false);
  });
});
