import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { withdrawContribution } from "#app/features/contributions/withdraw.server.ts";
import { judgeAnswer } from "#app/features/votes/judge-answer.server.ts";
import { hotOf, scoreOf } from "#app/features/votes/rules.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, decision, idea, later, now, people, question, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

function cast(store: Store, threadId: number, actor: Actor, vote: "cast" | "withdraw" = "cast") {
  return voteOnThread(store, { threadId, kind: "idea", actor, vote, at: now });
}

describeOnBothEngines("votes on a thread", (world) => {
  it("count one for a person who votes fifty times at once", async () => {
    const { store } = world;
    const threadId = await idea(store);
    const lea = await someone(store);
    const outcomes = await atOnce(50, () => cast(store, threadId, lea));
    expect(outcomes).toEqual(outcomes.map(() => ({ voted: true, total: 1, visitors: 0, mine: true })));
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 1, visitorVotes: 0, score: 1 });
    expect(await store.read.$count(store.tables.threadVotes, eq(store.tables.threadVotes.threadId, threadId))).toBe(1);
  });

  it("count one for a visitor who votes fifty times at once", async () => {
    const { store } = world;
    const threadId = await idea(store);
    await atOnce(50, () => cast(store, threadId, visitor("same-browser")));
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 0, visitorVotes: 1, score: 0 });
  });

  it("count fifty for fifty people at once", async () => {
    const { store } = world;
    const threadId = await idea(store);
    const crowd = await people(store, 50);
    const outcomes = await atOnce(50, async (number) => cast(store, threadId, crowd[number] ?? visitor(null)));
    const totals = outcomes.map((outcome) => (outcome.voted ? outcome.total : 0));
    expect(totals.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, place) => place + 1));
    const row = await threadRow(store, threadId);
    expect(row).toMatchObject({ memberVotes: 50, score: 50, hot: hotOf(50, row.createdAt) });
  });

  it("stay equal to their rows whatever a crowd casts and withdraws at once", async () => {
    const { store } = world;
    const ids = [await idea(store), await idea(store, { importedVotes: 7 }), await idea(store)];
    const crowd: Actor[] = [...(await people(store, 12)), ...[..."abcdefghijkl"].map((key) => visitor(`crowd-${key}`))];
    await atOnce(240, async (number) => {
      const actor = crowd[(number * 7) % crowd.length] ?? visitor(null);
      const vote = (number * 5) % 3 === 0 ? "withdraw" : "cast";
      return cast(store, ids[(number * 11) % ids.length] ?? 0, actor, vote);
    });
    await expectCountersToEqualRows(store);
  });

  it("tell one total first, then how many of it are visitors'", async () => {
    const { store } = world;
    const threadId = await idea(store, { importedVotes: 100 });
    await cast(store, threadId, await someone(store));
    await cast(store, threadId, visitor("one"));
    expect(await cast(store, threadId, visitor("two"))).toEqual({ voted: true, total: 103, visitors: 2, mine: true });
    const { score } = await threadRow(store, threadId);
    expect(score).toBe(scoreOf({ importedVotes: 100, memberVotes: 1, visitorVotes: 2 }));
  });

  it("can be withdrawn, once, and cast again", async () => {
    const { store } = world;
    const threadId = await idea(store);
    const lea = await someone(store);
    await cast(store, threadId, lea);
    const none = { voted: true, total: 0, visitors: 0, mine: false };
    expect(await cast(store, threadId, lea, "withdraw")).toEqual(none);
    expect(await cast(store, threadId, lea, "withdraw")).toEqual(none);
    expect(await cast(store, threadId, lea)).toEqual({ ...none, total: 1, mine: true });
  });

  it("of one visitor are not another's to withdraw", async () => {
    const { store } = world;
    const threadId = await idea(store);
    await cast(store, threadId, visitor("mine"));
    const outcome = await cast(store, threadId, visitor("other"), "withdraw");
    expect(outcome).toEqual({ voted: true, total: 1, visitors: 1, mine: false });
  });

  it("are refused to the author, cast or withdrawn", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await idea(store, { authorId: lea.id });
    for (const vote of ["cast", "withdraw"] as const)
      expect(await cast(store, threadId, lea, vote)).toEqual({ voted: false, refusal: "own" });
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 0, version: 1 });
  });

  it("are refused once the bank has closed the idea, and stay as they were", async () => {
    const { store } = world;
    const sami = await someone(store);
    for (const status of ["shipped", "declined"] as const) {
      const threadId = await idea(store);
      await cast(store, threadId, sami);
      await decision(store, { threadId, status });
      expect(await cast(store, threadId, await someone(store))).toEqual({ voted: false, refusal: "closed" });
      expect(await cast(store, threadId, sami, "withdraw")).toEqual({ voted: false, refusal: "closed" });
      expect(await cast(store, threadId, visitor("late"))).toEqual({ voted: false, refusal: "closed" });
      expect((await threadRow(store, threadId)).memberVotes).toBe(1);
    }
  });

  it("on a question are for members: a visitor is asked to sign in, a guest may not", async () => {
    const { store } = world;
    const threadId = await question(store);
    const vote = (actor: Actor) => voteOnThread(store, { threadId, kind: "question", actor, vote: "cast", at: now });
    expect(await vote(visitor("unknown"))).toEqual({ voted: false, refusal: "signed-out" });
    expect(await vote(await someone(store, { role: "guest" }))).toEqual({ voted: false, refusal: "not-allowed" });
    expect(await vote(await someone(store))).toEqual({ voted: true, total: 1, visitors: 0, mine: true });
  });

  it("find nothing where there is no such idea, or no longer", async () => {
    const { store } = world;
    const lea = await someone(store);
    const absent = { voted: false, refusal: "not-found" };
    expect(await cast(store, 2_000_000, lea)).toEqual(absent);
    expect(await cast(store, await question(store), lea)).toEqual(absent);
    const author = await someone(store);
    const threadId = await idea(store, { authorId: author.id });
    await withdrawContribution(store, { name: "idee", id: threadId, actor: author, withdrawn: true, at: now });
    expect(await cast(store, threadId, lea)).toEqual(absent);
    expect(await cast(store, await idea(store), visitor(null))).toEqual(absent);
  });

  it("and opinions on its answers, all at once, each make the page newer", async () => {
    const { store } = world;
    const threadId = await question(store);
    const answerId = await answer(store, { threadId });
    const before = (await threadRow(store, threadId)).version;
    const crowd = await people(store, 25);
    await Promise.all(
      crowd.flatMap((actor) => [
        voteOnThread(store, { threadId, kind: "question", actor, vote: "cast", at: now }),
        judgeAnswer(store, { answerId, actor, vote: "useful", at: now }),
      ]),
    );
    expect((await threadRow(store, threadId)).version).toBe(before + 50);
  });

  it("keep the moment at which they were cast", async () => {
    const { store } = world;
    const { threadVotes } = store.tables;
    const threadId = await idea(store);
    const lea = await someone(store);
    await voteOnThread(store, { threadId, kind: "idea", actor: lea, vote: "cast", at: later(5) });
    await voteOnThread(store, { threadId, kind: "idea", actor: lea, vote: "cast", at: later(9) });
    const mine = and(eq(threadVotes.threadId, threadId), eq(threadVotes.voter, `m${lea.id}`));
    expect(await store.read.select().from(threadVotes).where(mine)).toEqual([
      { threadId, voter: `m${lea.id}`, createdAt: later(5), standing: "counted", network: null, browser: null },
    ]);
  });
});
