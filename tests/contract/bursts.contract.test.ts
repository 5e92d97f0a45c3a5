import { expect, it } from "vitest";
import { takeVotesBack } from "#app/features/leaving/take-votes-back.server.ts";
import { adoptVisitorVotes } from "#app/features/votes/adopt-votes.server.ts";
import { DAY, HOUR } from "#app/features/votes/burst.ts";
import { forgetVoterMarks } from "#app/features/votes/forget-marks.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import { burstIdea, casesOn, castFrom, linesOfLog, LONG_AGO, rulingsOn, votesOf } from "./burst-world.ts";
import { atOnce, idea, now, people, someone, threadRow, visitor } from "./cast.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("a burst of votes", (world) => {
  it("of 200 bots at once moves no counter and no rank: all are under review, with one case and one line in the log", async () => {
    const { store } = world;
    const threadId = await idea(store, { importedVotes: 300 });
    const before = await threadRow(store, threadId);
    const outcomes = await atOnce(200, (number) => castFrom(store, threadId, visitor(`replay-${number}`)));
    expect(outcomes.filter((outcome) => outcome.voted)).toHaveLength(200);
    const { visitorVotes, votesUnderReview, score, hot } = await threadRow(store, threadId);
    expect([visitorVotes, votesUnderReview, score, hot]).toEqual([0, 200, before.score, before.hot]);
    expect(await casesOn(store, threadId)).toMatchObject([{ kind: "votes", state: "open", weight: 1, memberId: null }]);
    expect(await rulingsOn(store, threadId)).toMatchObject([
      { act: "hold-votes", automated: true, actorId: null, ground: "rule-votes", memberId: before.authorId },
    ]);
    expect(await linesOfLog(store, threadId)).toEqual(["hold-votes"]);
    await expectCountersToEqualRows(store);
  });

  it("counts for nothing from the ninth vote on, and takes the eight before with it", async () => {
    const { store } = world;
    const threadId = await burstIdea(store, {}, 8);
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 8, votesUnderReview: 0 });
    const ninth = await castFrom(store, threadId, visitor("ninth"));
    expect(ninth).toEqual({ voted: true, total: 0, visitors: 0, mine: true, underReview: true });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 9 });
  });

  it("that comes in once an hour is found at the end of a day", async () => {
    const { store } = world;
    const threadId = await idea(store);
    for (let number = 0; number < 30; number++) {
      const at = new Date(+now + Math.floor(number / 8) * HOUR + number * 1000);
      await castFrom(store, threadId, visitor(`drip-${number}`), { at });
    }
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 30 });
  });

  it("of one browser from fifty networks is found as well, and people of other browsers stay counted", async () => {
    const { store } = world;
    const threadId = await idea(store);
    for (let number = 0; number < 10; number++)
      await castFrom(store, threadId, visitor(`person-${number}`), {
        network: `home-${number}`,
        browser: `own-${number}`,
      });
    for (let number = 0; number < 60; number++)
      await castFrom(store, threadId, visitor(`spread-${number}`), { network: `spread-${number}` });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 10, votesUnderReview: 60 });
    expect(JSON.parse((await casesOn(store, threadId))[0]?.signs ?? "null")).toMatchObject({
      signs: ["votes-browser"],
    });
  });

  it("is no rush: 300 people of 200 networks and 12 browsers are counted one and all, at once", async () => {
    const { store } = world;
    const threadId = await idea(store);
    await atOnce(300, (number) =>
      castFrom(store, threadId, visitor(`rush-${number}`), {
        network: `net-${number % 200}`,
        browser: `b-${number % 12}`,
      }),
    );
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 300, votesUnderReview: 0 });
    expect(await casesOn(store, threadId)).toEqual([]);
  });

  it("never takes a known account with it, nor keeps where one votes from; an account of today goes with it", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const known = await someone(store, { joinedAt: LONG_AGO });
    const fresh = await someone(store, { joinedAt: new Date(+now - HOUR) });
    expect(await castFrom(store, threadId, known)).toMatchObject({ total: 1, mine: true });
    expect(await castFrom(store, threadId, fresh)).toMatchObject({ total: 1, underReview: true });
    const votes = await votesOf(store, threadId);
    expect(votes.find(({ voter }) => voter === `m${known.id}`)).toMatchObject({
      standing: "counted",
      network: null,
      browser: null,
    });
    expect(votes.find(({ voter }) => voter === `m${fresh.id}`)).toMatchObject({ standing: "review", network: "bots" });
    await expectCountersToEqualRows(store);
  });

  it("can be withdrawn vote by vote; cast again, a vote is under review again", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const bot = visitor(`bot-${threadId}-3`);
    const withdrawal = { threadId, kind: "idea", actor: bot, vote: "withdraw", at: now } as const;
    expect(await voteOnThread(store, withdrawal)).toEqual({ voted: true, total: 0, visitors: 0, mine: false });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 19 });
    expect(await castFrom(store, threadId, bot)).toMatchObject({ total: 0, underReview: true });
    expect(await castFrom(store, threadId, bot)).toMatchObject({ total: 0, underReview: true });
    expect(await threadRow(store, threadId)).toMatchObject({ visitorVotes: 0, votesUnderReview: 20 });
  });

  it("follows whoever signs in: a known account counts, a new one waits on", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const known = await someone(store, { joinedAt: LONG_AGO });
    const fresh = await someone(store, { joinedAt: now });
    await adoptVisitorVotes(store, { visitor: `bot-${threadId}-0`, memberId: known.id, at: now });
    await adoptVisitorVotes(store, { visitor: `bot-${threadId}-1`, memberId: fresh.id, at: now });
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 1, visitorVotes: 0, votesUnderReview: 19 });
    const standings = (await votesOf(store, threadId)).filter(({ voter }) => voter.startsWith("m"));
    expect(standings.map(({ voter, standing }) => [voter, standing]).toSorted()).toEqual(
      [
        [`m${known.id}`, "counted"],
        [`m${fresh.id}`, "review"],
      ].toSorted(),
    );
    await expectCountersToEqualRows(store);
  });

  it("loses the votes of whoever leaves", async () => {
    const { store } = world;
    const threadId = await burstIdea(store);
    const crowd = await people(store, 3, { joinedAt: now });
    for (const fresh of crowd) await castFrom(store, threadId, fresh);
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 0, votesUnderReview: 23 });
    for (const { id } of crowd) await store.write((tx) => takeVotesBack(tx, store, id));
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 0, votesUnderReview: 20 });
    await expectCountersToEqualRows(store);
  });

  it("keeps its marks while it waits; other votes forget theirs within thirty days", async () => {
    const { store } = world;
    const waiting = await burstIdea(store);
    const calm = await burstIdea(store, {}, 3);
    await forgetVoterMarks(store, new Date(+now + 28 * DAY));
    expect((await votesOf(store, calm)).map(({ network }) => network)).toEqual(["bots", "bots", "bots"]);
    await forgetVoterMarks(store, new Date(+now + 30 * DAY));
    expect((await votesOf(store, calm)).map(({ network, browser }) => network ?? browser)).toEqual([null, null, null]);
    expect((await votesOf(store, waiting)).every(({ network }) => network === "bots")).toBe(true);
  });
});
