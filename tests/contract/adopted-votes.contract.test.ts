import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { isFollowing, setFollow } from "#app/features/follows/follow.server.ts";
import { adoptVisitorVotes } from "#app/features/votes/adopt-votes.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { atOnce, decision, idea, later, now, people, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

function cast(store: Store, threadId: number, actor: Actor, at = now) {
  return voteOnThread(store, { threadId, kind: "idea", actor, vote: "cast", at });
}

async function votersOf(store: Store, threadId: number): Promise<string[]> {
  const { threadVotes } = store.tables;
  const rows = await store.read.select().from(threadVotes).where(eq(threadVotes.threadId, threadId));
  return rows.map(({ voter }) => voter).sort();
}

describeOnBothEngines("a visitor's votes, when they sign in,", (world) => {
  it("become the member's, with their dates, and weigh as a member's", async () => {
    const { store } = world;
    const { threadVotes } = store.tables;
    const lea = await someone(store);
    const ids = [await idea(store), await idea(store)];
    for (const id of ids) await cast(store, id, visitor("lea"), later(-90));
    await adoptVisitorVotes(store, { visitor: "lea", memberId: lea.id, at: now });
    for (const id of ids) {
      expect(await threadRow(store, id)).toMatchObject({ memberVotes: 1, visitorVotes: 0, score: 1 });
      expect(await store.read.select().from(threadVotes).where(eq(threadVotes.threadId, id))).toMatchObject([
        { threadId: id, voter: `m${lea.id}`, createdAt: later(-90), standing: "counted" },
      ]);
    }
  });

  it("make the member follow those ideas, as a member's vote does, unless they had stopped", async () => {
    const { store } = world;
    const lea = await someone(store);
    const [fresh, stopped] = [await idea(store), await idea(store)];
    const follow = { memberId: lea.id, subject: "thread", at: now } as const;
    for (const yes of [true, false]) await setFollow(store, { ...follow, subjectId: stopped, yes });
    for (const id of [fresh, stopped]) await cast(store, id, visitor("fan"));
    await adoptVisitorVotes(store, { visitor: "fan", memberId: lea.id, at: now });
    expect(await isFollowing(store, { ...follow, subjectId: fresh })).toBe(true);
    expect(await isFollowing(store, { ...follow, subjectId: stopped })).toBe(false);
  });

  it("are not counted twice where the member had voted already", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await idea(store);
    await cast(store, id, lea);
    await cast(store, id, visitor("twice"));
    await cast(store, id, visitor("neighbour"));
    await adoptVisitorVotes(store, { visitor: "twice", memberId: lea.id, at: now });
    expect(await votersOf(store, id)).toEqual([`m${lea.id}`, "vneighbour"]);
    expect(await threadRow(store, id)).toMatchObject({ memberVotes: 1, visitorVotes: 1, score: 2 });
  });

  it("are dropped on the member's own ideas", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await idea(store, { authorId: lea.id });
    await cast(store, id, visitor("self"));
    await adoptVisitorVotes(store, { visitor: "self", memberId: lea.id, at: now });
    expect(await votersOf(store, id)).toEqual([]);
    expect(await threadRow(store, id)).toMatchObject({ memberVotes: 0, visitorVotes: 0, score: 0 });
  });

  it("are kept on ideas that were closed since", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await idea(store);
    await cast(store, id, visitor("early"));
    await decision(store, { threadId: id, status: "shipped" });
    await adoptVisitorVotes(store, { visitor: "early", memberId: lea.id, at: now });
    expect(await votersOf(store, id)).toEqual([`m${lea.id}`]);
  });

  it("go to one account when two sign in from the same browser at once", async () => {
    const { store } = world;
    const ids = [await idea(store), await idea(store), await idea(store)];
    for (const id of ids) await cast(store, id, visitor("shared"));
    const both = await people(store, 2);
    await Promise.all(both.map(({ id }) => adoptVisitorVotes(store, { visitor: "shared", memberId: id, at: now })));
    for (const id of ids) {
      expect(await threadRow(store, id)).toMatchObject({ memberVotes: 1, visitorVotes: 0 });
      expect(await votersOf(store, id)).toHaveLength(1);
    }
  });

  it("become theirs once, however many times at once they sign in", async () => {
    const { store } = world;
    const lea = await someone(store);
    const id = await idea(store);
    await cast(store, id, visitor("again"));
    await atOnce(10, () => adoptVisitorVotes(store, { visitor: "again", memberId: lea.id, at: now }));
    expect(await votersOf(store, id)).toEqual([`m${lea.id}`]);
    await expectCountersToEqualRows(store);
  });

  it("agree with their counters while others go on voting", async () => {
    const { store } = world;
    const ids = await Promise.all(Array.from({ length: 5 }, () => idea(store)));
    const crowd = await people(store, 10);
    for (const [number] of crowd.entries()) for (const id of ids) await cast(store, id, visitor(`busy-${number}`));
    await Promise.all([
      ...crowd.map(({ id }, number) => adoptVisitorVotes(store, { visitor: `busy-${number}`, memberId: id, at: now })),
      ...crowd.flatMap((actor) => ids.map((id) => cast(store, id, actor))),
    ]);
    for (const id of ids) expect(await threadRow(store, id)).toMatchObject({ memberVotes: 10, visitorVotes: 0 });
    await expectCountersToEqualRows(store);
  });

  it("are nothing to a browser that never voted", async () => {
    const { store } = world;
    await expect(adoptVisitorVotes(store, { visitor: "nobody", memberId: 1, at: now })).resolves.toBeUndefined();
  });
});
