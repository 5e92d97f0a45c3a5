import fc from "fast-check";
import { expect, it } from "vitest";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { idea, later, people, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { followersOf, merged, unmerge, votersOf } from "./merging.ts";
import { describeOnBothEngines } from "./stores.ts";

const PEOPLE = 7;
const RUNS = 25;

/** Somebody votes, takes it back, follows or stops, on one thread or the other. */
const act = fc.record({
  who: fc.nat(PEOPLE - 1),
  where: fc.constantFrom("from", "into"),
  what: fc.constantFrom("cast", "cast", "withdraw", "follow", "stop"),
});
const acts = fc.array(act, { maxLength: 25 });
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

interface Stage {
  fromId: number;
  intoId: number;
  crowd: Actor[];
}

/** Five members, of whom the first two wrote the threads, and two visitors. */
async function stage(store: Store, run: number): Promise<Stage> {
  const members = await people(store, PEOPLE - 2);
  const visitors = [visitor(`property-${run}-a`), visitor(`property-${run}-b`)];
  const fromId = await idea(store, { authorId: members[0]?.id, importedVotes: run % 3 });
  const intoId = await idea(store, { authorId: members[1]?.id, importedVotes: 1 });
  return { fromId, intoId, crowd: [...members, ...visitors] };
}

async function play(store: Store, { fromId, intoId, crowd }: Stage, played: Act[]): Promise<void> {
  for (const { who, where, what } of played) {
    const actor = crowd[who] ?? visitor(null);
    const threadId = where === "from" ? fromId : intoId;
    if (what === "cast" || what === "withdraw")
      await voteOnThread(store, { threadId, kind: "idea", actor, vote: what, at: later(1) });
    else if (actor.memberId !== null)
      await setFollow(store, {
        ...{ memberId: actor.memberId, subject: "thread", subjectId: threadId },
        ...{ yes: what === "follow", at: later(1) },
      });
  }
}

async function picture(store: Store, { fromId, intoId }: Stage) {
  return {
    from: { voters: await votersOf(store, fromId), followers: await followersOf(store, fromId) },
    into: { voters: await votersOf(store, intoId), followers: await followersOf(store, intoId) },
    stopped: await followersOf(store, intoId, true),
  };
}

const without = <One>(all: One[], these: One[]) => all.filter((one) => !these.includes(one));
const union = <One extends string | number>(one: One[], other: One[]) =>
  [...new Set([...one, ...other])].toSorted(byValue);
const byValue = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);

describeOnBothEngines("merging and taking it back", (world) => {
  it("gives each thread exactly its own voters and followers, whatever people do in between", async () => {
    const { store } = world;
    const actor = await someone(store, { role: "moderator" });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(acts, acts, async (earlier, meanwhile) => {
        const threads = await stage(store, (run += 1));
        await play(store, threads, earlier);
        const before = await picture(store, threads);
        const importedVotes = (await threadRow(store, threads.fromId)).importedVotes;

        const rulingId = await merged(store, { ...threads, actor });
        const author = `m${(await threadRow(store, threads.intoId)).authorId}`;
        const merging = await picture(store, threads);
        const brought = without(before.from.voters, [...before.into.voters, author]);
        const followed = without(before.from.followers, [...before.into.followers, ...before.stopped]);
        expect(merging.into.voters).toEqual(union(before.into.voters, brought));
        expect(merging.into.followers).toEqual(union(before.into.followers, followed));
        expect((await threadRow(store, threads.intoId)).importedVotes).toBe(1 + importedVotes);

        // The address of the one that went leads to the other: everything happens there.
        const there = meanwhile.map((one) => ({ ...one, where: "into" as const }));
        await play(store, threads, there);
        const since = await picture(store, threads);
        expect(await unmerge(store, rulingId, actor)).toMatchObject({ unmerged: true });
        const after = await picture(store, threads);
        const withdrew = without(without(before.from.voters, since.into.voters), [author]);
        expect(after.into.voters).toEqual(without(since.into.voters, brought));
        expect(after.from.voters).toEqual(without(before.from.voters, withdrew));
        const stopped = followed.filter((id) => since.stopped.includes(id));
        expect(after.into.followers).toEqual(without(since.into.followers, followed));
        expect(after.from.followers).toEqual(without(before.from.followers, stopped));
        expect(await threadRow(store, threads.intoId)).toMatchObject({ importedVotes: 1, state: "live" });
        expect(await threadRow(store, threads.fromId)).toMatchObject({ importedVotes, state: "live" });
      }),
      { numRuns: RUNS },
    );
    await expectCountersToEqualRows(store);
  }, 120_000);
});
