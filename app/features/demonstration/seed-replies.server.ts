import { eq } from "drizzle-orm";
import type { Ago, DemoAnswer, DemoComment } from "#db/seed/demo/content.ts";
import { aComment, aDecision, anAnswer } from "./builders.server.ts";
import { drawVoters } from "./crowd.ts";
import { type DemoWorld, momentOf, noteFollower, personNamed } from "./demo-world.ts";
import type { SeededThread } from "./seed-threads.server.ts";

const DAY = 24 * 3600 * 1000;

type Said<Content> = Content & { threadId: number; at: Date };

/** Answers, comments and decisions, each kind in the order in which it was written. */
export async function seedReplies(world: DemoWorld, threads: SeededThread[]): Promise<void> {
  const { now } = world;
  const comments: Said<DemoComment & { answerId: number | null }>[] = [];
  const note = (found: DemoComment[] | undefined, threadId: number, answerId: number | null) =>
    comments.push(...inThread(found ?? [], threadId, now).map((comment) => ({ ...comment, answerId })));

  const answers = threads.flatMap(({ id, kind, demo }) => (kind === "question" ? inThread(demo.answers, id, now) : []));
  for (const answer of answers.sort(byTime)) note(answer.comments, answer.threadId, await seedAnswer(world, answer));
  for (const { id, demo } of threads) note(demo.comments, id, null);
  for (const { by, body, anonymous = false, threadId, answerId, at } of comments.sort(byTime)) {
    const author = personNamed(world, by);
    await aComment(world.tx, world.store, { threadId, answerId, authorId: author.id, anonymous, body, createdAt: at });
  }
  await seedDecisions(world, threads);
}

function inThread<Content extends { ago: Ago }>(contents: Content[], threadId: number, now: Date): Said<Content>[] {
  return contents.map((content) => ({ ...content, threadId, at: momentOf(content.ago, now) }));
}

function byTime(one: { at: Date }, other: { at: Date }): number {
  return +one.at - +other.at;
}

async function seedAnswer(world: DemoWorld, answer: Said<DemoAnswer>): Promise<number> {
  const { tx, store, now, ledger } = world;
  const { threadId, body, at } = answer;
  const { id: authorId } = personNamed(world, answer.by);
  const occasion = { authorId, from: at, until: now };
  const against = drawVoters(world, { ...occasion, wanted: answer.notUseful ?? 0 });
  const inFavour = drawVoters(world, { ...occasion, wanted: answer.useful, except: against });

  const votes = {
    usefulVotes: inFavour.length,
    notUsefulVotes: against.length,
    importedVotes: answer.useful - inFavour.length,
  };
  const given = { threadId, authorId, body, createdAt: at, ...votes, ...officialMark(world, answer) };
  const answerId = await anAnswer(tx, store, given);
  if (answer.accepted) await accept(world, threadId, answerId);
  noteFollower(world, { memberId: authorId, threadId, at });
  for (const ballot of inFavour) ledger.answerVotes.push(judgement(answerId, ballot, true));
  for (const ballot of against) ledger.answerVotes.push(judgement(answerId, ballot, false));
  return answerId;
}

function judgement(answerId: number, ballot: { memberId: number; at: Date }, useful: boolean) {
  return { answerId, memberId: ballot.memberId, useful, createdAt: ballot.at };
}

function officialMark(world: DemoWorld, { official, confirmed }: DemoAnswer) {
  if (official) return { official: "written" } as const;
  if (!confirmed) return undefined;
  const { id } = personNamed(world, confirmed.by);
  return { official: "confirmed", officialById: id, officialAt: momentOf(confirmed.ago, world.now) } as const;
}

async function accept({ tx, store }: DemoWorld, threadId: number, answerId: number): Promise<void> {
  const { threads } = store.tables;
  await tx.update(threads).set({ acceptedAnswerId: answerId }).where(eq(threads.id, threadId));
}

async function seedDecisions(world: DemoWorld, threads: SeededThread[]): Promise<void> {
  const { tx, store, now } = world;
  const decisions = threads.flatMap(({ id, kind, demo }) => (kind === "idea" ? inThread(demo.decisions, id, now) : []));
  for (const { threadId, by, body, status, reason, nextNewsInDays, at } of decisions.sort(byTime)) {
    const author = personNamed(world, by);
    const nextNewsAt = nextNewsInDays === undefined ? null : new Date(now.getTime() + nextNewsInDays * DAY);
    const said = { threadId, authorId: author.id, body, status, reason, nextNewsAt, createdAt: at };
    await aDecision(tx, store, said);
  }
}
