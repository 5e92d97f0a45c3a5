import { and, eq, gte, inArray, ne } from "drizzle-orm";
import { createGuest } from "#app/features/members/create-guest.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import { guestQuestion } from "#db/seed/demo/guest-question.ts";
import { aQuestion } from "./builders.server.ts";
import { type DemoWorld, momentOf, noteFollower, personNamed, themeCalled } from "./demo-world.ts";

const DAY = 24 * 3600 * 1000;
/** What they have not come back to see yet. */
const UNREAD_MS = 4 * DAY;
const TOLD_MS = 60 * DAY;
const MOST_EACH = 14;

type Message = Tables["outbox"]["$inferInsert"];

/** What Léa and Sami have been told, and the link that waits for a guest; in the order in which it happened. */
export async function seedMessages(world: DemoWorld): Promise<void> {
  const told = [await askAsGuest(world)];
  for (const key of ["lea", "sami"]) {
    const { id } = personNamed(world, key);
    const news = [
      ...(await answersTold(world, id)),
      ...(await decisionsTold(world, id)),
      ...(await acceptances(world, id)),
    ];
    told.push(...news.sort(byTime).slice(-MOST_EACH));
  }
  await world.tx.insert(world.store.tables.outbox).values(told.sort(byTime));
}

function byTime(one: Message, other: Message): number {
  return +one.createdAt - +other.createdAt;
}

async function askAsGuest(world: DemoWorld): Promise<Message> {
  const { tx, store, now } = world;
  const { email, theme, title, body, ago } = guestQuestion;
  const at = momentOf(ago, now);
  const authorId = await createGuest(tx, store, { email, lang: "fr", at });
  const threadId = await aQuestion(tx, store, {
    title,
    body,
    authorId,
    themeId: themeCalled(world, theme),
    createdAt: at,
  });
  noteFollower(world, { memberId: authorId, threadId, at });
  return { kind: "claim-link", recipientId: authorId, lang: "fr", threadId, createdAt: at };
}

type News = Pick<Message, "kind" | "threadId" | "answerId" | "actorId" | "createdAt">;

function toldTo(recipientId: number, { now }: DemoWorld, news: News): Message {
  const old = news.createdAt.getTime() < now.getTime() - UNREAD_MS;
  return { ...news, recipientId, lang: "fr", readAt: old ? new Date(news.createdAt.getTime() + DAY) : null };
}

/** Answers by others to what this person asked or answered. */
async function answersTold(world: DemoWorld, memberId: number): Promise<Message[]> {
  const { tx, store, now } = world;
  const { answers } = store.tables;
  const since = new Date(now.getTime() - TOLD_MS);
  const rows = await tx
    .select()
    .from(answers)
    .where(
      and(
        inArray(answers.threadId, followed(world, memberId)),
        ne(answers.authorId, memberId),
        gte(answers.createdAt, since),
      ),
    );
  return rows
    .filter((row) => isAfterFollowing(world, memberId, row))
    .map(({ id, threadId, authorId, official, createdAt }) => {
      const kind = official === "written" ? "official-answer" : "new-answer";
      return toldTo(memberId, world, { kind, threadId, answerId: id, actorId: authorId, createdAt });
    });
}

async function decisionsTold(world: DemoWorld, memberId: number): Promise<Message[]> {
  const { tx, store, now } = world;
  const { decisions } = store.tables;
  const since = new Date(now.getTime() - TOLD_MS);
  const rows = await tx
    .select()
    .from(decisions)
    .where(and(inArray(decisions.threadId, followed(world, memberId)), gte(decisions.createdAt, since)));
  return rows
    .filter((row) => isAfterFollowing(world, memberId, row))
    .map(({ threadId, authorId, createdAt }) =>
      toldTo(memberId, world, { kind: "new-decision", threadId, actorId: authorId, createdAt }),
    );
}

async function acceptances(world: DemoWorld, memberId: number): Promise<Message[]> {
  const { tx, store, now } = world;
  const { answers, threads } = store.tables;
  const rows = await tx
    .select({ answer: answers, askerId: threads.authorId })
    .from(threads)
    .innerJoin(answers, eq(answers.id, threads.acceptedAnswerId))
    .where(eq(answers.authorId, memberId));
  return rows.map(({ answer, askerId }) => {
    const createdAt = new Date((answer.createdAt.getTime() + now.getTime()) / 2);
    const { id: answerId, threadId } = answer;
    return toldTo(memberId, world, { kind: "accepted-answer", threadId, answerId, actorId: askerId, createdAt });
  });
}

function followed({ ledger }: DemoWorld, memberId: number): number[] {
  return ledger.follows.filter((follow) => follow.memberId === memberId).map((follow) => follow.subjectId);
}

function isAfterFollowing(
  { ledger }: DemoWorld,
  memberId: number,
  reply: { threadId: number; createdAt: Date },
): boolean {
  return ledger.follows.some(
    (follow) =>
      follow.memberId === memberId && follow.subjectId === reply.threadId && follow.createdAt < reply.createdAt,
  );
}
