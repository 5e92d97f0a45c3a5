import { eq, gt } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "#app/features/demonstration/accounts.ts";
import { countCases } from "#app/features/desk/list-cases.server.ts";
import { isEmpty } from "#app/features/demonstration/is-empty.server.ts";
import { seedDemonstration } from "#app/features/demonstration/seed.server.ts";
import { searchThreads } from "#app/features/search/search.server.ts";
import { isPassword } from "#app/features/sessions/password.server.ts";
import { readHistory } from "#app/features/threads/history.server.ts";
import { IDEA_STATUSES } from "#db/schema/threads.ts";
import { expectCountersToEqualRows } from "./counters.ts";
import { describeOnBothEngines } from "./stores.ts";

const now = new Date("2026-03-14T09:30:00.000Z");

describeOnBothEngines("the demonstration", (world) => {
  beforeAll(() => seedDemonstration(world.store, now));

  it("is a whole community, with a team of five and ideas in every status", async () => {
    const { themes, threads, members } = world.store.tables;
    const { read } = world.store;
    const people = await read.select().from(members);
    const team = people.filter(({ role }) => role !== "member" && role !== "guest");
    const ideas = await read.select().from(threads).where(eq(threads.kind, "idea"));

    expect(await isEmpty(world.store)).toBe(false);
    expect(await read.$count(themes)).toBeGreaterThanOrEqual(12);
    expect(await read.$count(threads, eq(threads.kind, "question"))).toBeGreaterThanOrEqual(60);
    expect(ideas.length).toBeGreaterThanOrEqual(40);
    expect(people.length).toBeGreaterThanOrEqual(25);
    expect(team).toHaveLength(5);
    expect(new Set(ideas.map(({ status }) => status))).toEqual(new Set(IDEA_STATUSES));
  });

  it("opens to the printed accounts, and to nobody else", async () => {
    const { members } = world.store.tables;
    const people = await world.store.read.select().from(members);
    const accounts = people.filter(({ passwordHash }) => passwordHash !== null);
    const printed = DEMONSTRATION_ACCOUNTS.map(({ email, role }) => ({ email, role, demonstration: true }));

    expect(accounts.map(({ email, role, demonstration }) => ({ email, role, demonstration }))).toEqual(
      expect.arrayContaining(printed),
    );
    expect(accounts).toHaveLength(printed.length);
    expect(await isPassword(DEMONSTRATION_PASSWORD, accounts[0]?.passwordHash ?? null)).toBe(true);
    expect(people.filter(({ email }) => email !== null)).toHaveLength(printed.length);
  });

  it("has counters that equal its rows", () => expectCountersToEqualRows(world.store));

  it("never votes on its own, and has no vote before the thread or after it closed", async () => {
    const { threads, threadVotes, answers, answerVotes } = world.store.tables;
    const votes = await world.store.read
      .select()
      .from(threadVotes)
      .innerJoin(threads, eq(threads.id, threadVotes.threadId));
    const judgements = await world.store.read
      .select()
      .from(answerVotes)
      .innerJoin(answers, eq(answers.id, answerVotes.answerId));

    expect(votes.filter((row) => row.thread_votes.voter === `m${row.threads.authorId}`)).toEqual([]);
    expect(judgements.filter((row) => row.answer_votes.memberId === row.answers.authorId)).toEqual([]);
    expect(votes.filter((row) => row.thread_votes.createdAt < row.threads.createdAt)).toEqual([]);
    const closed = votes.filter(({ threads: { status } }) => status === "shipped" || status === "declined");
    expect(closed.filter((row) => row.thread_votes.createdAt > (row.threads.decidedAt ?? now))).toEqual([]);
  });

  it("has one idea with votes under review, their case, and a line in the log for each ruling", async () => {
    const { threads, moderationCases, rulings, moderationLog } = world.store.tables;
    const { read } = world.store;
    const [idea] = await read.select().from(threads).where(gt(threads.votesUnderReview, 0));
    const [waiting] = await read.select().from(moderationCases).where(eq(moderationCases.kind, "votes"));
    const held = await read.select().from(rulings).where(eq(rulings.act, "hold-votes"));

    expect(waiting).toMatchObject({ state: "open", subjectId: idea?.id });
    expect(held).toMatchObject([{ caseId: waiting?.id, automated: true }]);
    expect(await read.$count(moderationLog)).toBe(await read.$count(rulings));
  });

  it("leaves Léa something to vote on", async () => {
    const { threads, threadVotes, members } = world.store.tables;
    const [lea] = await world.store.read.select().from(members).where(eq(members.email, "lea@demo.example"));
    const voted = await world.store.read.$count(threadVotes, eq(threadVotes.voter, `m${lea?.id}`));

    expect(voted).toBeGreaterThan(20);
    expect(voted).toBeLessThan((await world.store.read.$count(threads)) - 20);
  });

  it("was there a few minutes ago, and never in the future", async () => {
    const { threads, answers, comments, decisions, threadVotes, answerVotes, follows, outbox, revisions, members } =
      world.store.tables;
    const { read } = world.store;
    const moments = [
      ...(await read.select({ at: threads.activeAt }).from(threads)),
      ...(await read.select({ at: threads.officialAt }).from(threads)),
      ...(await read.select({ at: answers.createdAt }).from(answers)),
      ...(await read.select({ at: comments.createdAt }).from(comments)),
      ...(await read.select({ at: decisions.createdAt }).from(decisions)),
      ...(await read.select({ at: threadVotes.createdAt }).from(threadVotes)),
      ...(await read.select({ at: answerVotes.createdAt }).from(answerVotes)),
      ...(await read.select({ at: follows.createdAt }).from(follows)),
      ...(await read.select({ at: outbox.createdAt }).from(outbox)),
      ...(await read.select({ at: outbox.readAt }).from(outbox)),
      ...(await read.select({ at: revisions.replacedAt }).from(revisions)),
      ...(await read.select({ at: members.joinedAt }).from(members)),
    ];
    const created = await read.select({ at: threads.createdAt }).from(threads);

    expect(moments.filter(({ at }) => at !== null && at > now)).toEqual([]);
    expect(Math.max(...created.map(({ at }) => +at))).toBeGreaterThan(+now - 15 * 60 * 1000);
  });

  it("has a desk to work at: held, reported and contested, each decision in the log, in the order of time", async () => {
    const { moderationLog, rulings, members, answers, threads } = world.store.tables;
    const counts = await countCases(world.store);
    const log = await world.store.read.select().from(moderationLog).orderBy(moderationLog.place);
    const decided = await world.store.read.select().from(rulings).orderBy(rulings.id);
    const [sami] = await world.store.read.select().from(members).where(eq(members.email, "sami@demo.example"));

    expect(counts).toMatchObject({ held: 4, reported: 2, appealed: 1 });
    expect(log.map(({ rulingId }) => rulingId)).toEqual(decided.map(({ id }) => id));
    expect(log.map(({ at }) => +at)).toEqual(log.map(({ at }) => +at).sort((one, other) => one - other));
    expect(decided.filter(({ memberId, act }) => memberId === sami?.id && act === "hide")).toHaveLength(1);
    expect(await world.store.read.$count(answers, eq(answers.state, "held"))).toBe(2);
    expect(await world.store.read.$count(threads, eq(threads.state, "held"))).toBe(1);
  });

  it("is found by search, edited in public, and waits for a guest", async () => {
    const { outbox, revisions, members } = world.store.tables;
    const looking = { actor: { memberId: null, role: "visitor", visitor: null }, lang: "fr" } as const;
    const found = await searchThreads(world.store, { query: "apport achat", kind: "question", page: 1 }, looking);
    const [revision] = await world.store.read.select().from(revisions);
    const history = await readHistory(world.store, revision?.threadId ?? 0);
    const [claim] = await world.store.read
      .select({ email: members.unprovedEmail, role: members.role })
      .from(outbox)
      .innerJoin(members, eq(members.id, outbox.recipientId))
      .where(eq(outbox.kind, "claim-link"));

    expect(found.results[0]?.card.title).toContain("apport");
    expect(history.every(({ before, after }) => before !== after)).toBe(true);
    expect(history.length).toBeGreaterThan(0);
    expect(claim).toEqual({ email: "martine@demo.example", role: "guest" });
  });
});
