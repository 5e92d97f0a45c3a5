import { expect, test } from "vitest";
import {
  answerRank,
  hotOf,
  isClosed,
  refusalToJudge,
  refusalToVote,
  scoreOf,
  totalVotes,
  voterKey,
  wilsonLowerBound,
} from "./rules.ts";

const DAY = 24 * 3600 * 1000;
const noon = new Date("2026-03-14T12:00:00.000Z");
const votes = (importedVotes: number, memberVotes: number, visitorVotes: number) => ({
  importedVotes,
  memberVotes,
  visitorVotes,
});
const member = { memberId: 7, role: "member" } as const;
const visitor = { memberId: null, role: "visitor" } as const;
const guest = { memberId: 9, role: "guest" } as const;
const idea = { kind: "idea", status: "submitted", authorId: 1 } as const;
const question = { kind: "question", status: null, authorId: 1 } as const;

test("a total counts every vote, whoever cast it", () => {
  expect(totalVotes(votes(10, 28, 41))).toBe(79);
});

test("a score counts visitors up to what is known of members and imports", () => {
  expect(scoreOf(votes(0, 128, 41))).toBe(169);
  expect(scoreOf(votes(0, 10, 41))).toBe(20);
  expect(scoreOf(votes(30, 10, 41))).toBe(80);
});

test("an idea that only visitors like has no score", () => {
  expect(scoreOf(votes(0, 0, 5000))).toBe(0);
});

test("visitors never lift a score that was imported below zero", () => {
  expect(scoreOf(votes(-3, 0, 50))).toBe(-3);
  expect(scoreOf(votes(-3, 5, 50))).toBe(4);
});

test("visitors never make more than half of a score, whatever the counts", () => {
  for (let members = 0; members < 40; members++)
    for (let visitors = 0; visitors < 90; visitors++)
      expect(scoreOf(votes(0, members, visitors)) - members).toBeLessThanOrEqual(members);
});

test("ten times the votes weigh as much as seven days", () => {
  const weekLater = new Date(noon.getTime() + 7 * DAY);
  expect(hotOf(10, noon)).toBeCloseTo(hotOf(1, weekLater), 9);
  expect(hotOf(5000, noon)).toBeCloseTo(hotOf(500, weekLater), 9);
});

test("hot grows with the votes and with the date, and takes no harm from a score below one", () => {
  expect(hotOf(11, noon)).toBeGreaterThan(hotOf(10, noon));
  expect(hotOf(10, new Date(noon.getTime() + 1))).toBeGreaterThan(hotOf(10, noon));
  expect(hotOf(-40, noon)).toBe(hotOf(0, noon));
  expect(hotOf(0, noon)).toBe(hotOf(1, noon));
});

test.each([
  [1, 0, 0.378448],
  [10, 1, 0.739495],
  [40, 20, 0.585151],
  [100, 10, 0.867689],
  [0, 1, 0],
  [0, 0, 0],
])("%i useful and %i not useful rank at %f", (useful, notUseful, rank) => {
  expect(wilsonLowerBound(useful, notUseful)).toBeCloseTo(rank, 6);
});

test("an answer that helped many, with some against, ranks above one that helped once", () => {
  expect(wilsonLowerBound(40, 20)).toBeGreaterThan(wilsonLowerBound(1, 0));
  expect(wilsonLowerBound(100, 10)).toBeGreaterThan(wilsonLowerBound(10, 1));
});

test("an imported score counts as useful above zero and as not useful below", () => {
  const counts = (importedVotes: number) => ({ importedVotes, usefulVotes: 4, notUsefulVotes: 1 });
  expect(answerRank(counts(6))).toBe(wilsonLowerBound(10, 1));
  expect(answerRank(counts(-6))).toBe(wilsonLowerBound(4, 7));
});

test("an idea is closed once it is shipped or declined, and a question never is", () => {
  expect((["submitted", "under-review", "planned", "in-progress"] as const).some(isClosed)).toBe(false);
  expect((["shipped", "declined"] as const).every(isClosed)).toBe(true);
  expect(isClosed(null)).toBe(false);
});

test("nobody votes for their own thread, open or closed", () => {
  expect(refusalToVote(member, { ...idea, authorId: 7 }, true)).toBe("own");
  expect(refusalToVote(member, { ...idea, authorId: 7, status: "shipped" }, true)).toBe("own");
  expect(refusalToVote(member, { ...question, authorId: 7 }, true)).toBe("own");
});

test("nobody votes for an idea that the bank has closed", () => {
  expect(refusalToVote(member, { ...idea, status: "shipped" }, true)).toBe("closed");
  expect(refusalToVote(visitor, { ...idea, status: "declined" }, true)).toBe("closed");
});

test("who may not vote is told to sign in when that would help, and that they may not otherwise", () => {
  expect(refusalToVote(visitor, question, false)).toBe("signed-out");
  expect(refusalToVote(guest, question, false)).toBe("not-allowed");
  const suspended = { memberId: 9, role: "suspended" } as const;
  expect(refusalToVote(suspended, question, false)).toBe("suspended");
  expect(refusalToJudge(suspended, { authorId: 7 }, false)).toBe("suspended");
  expect(refusalToVote(visitor, idea, true)).toBeNull();
  expect(refusalToVote(member, question, true)).toBeNull();
});

test("nobody judges their own answer, and a visitor signs in first", () => {
  expect(refusalToJudge(member, { authorId: 7 }, true)).toBe("own");
  expect(refusalToJudge(visitor, { authorId: 7 }, false)).toBe("signed-out");
  expect(refusalToJudge(guest, { authorId: 7 }, false)).toBe("not-allowed");
  expect(refusalToJudge(member, { authorId: 8 }, true)).toBeNull();
});

test("a member's key is never a visitor's, even with the same characters", () => {
  expect(voterKey({ memberId: 7, visitor: null })).toBe("m7");
  expect(voterKey({ memberId: 7, visitor: "7" })).toBe("m7");
  expect(voterKey({ memberId: null, visitor: "7" })).toBe("v7");
  expect(voterKey({ memberId: null, visitor: null })).toBeNull();
});
