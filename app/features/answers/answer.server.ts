import { and, eq, gte, inArray } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { announceAnswer } from "#app/features/contributions/announce.server.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { LOG } from "#app/features/moderation/record-ruling.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
import { toldIn, type Told } from "#app/features/secrecy/told.ts";
import { passShield, type Safe, type Shielding } from "#app/features/shield/door.ts";
import { hold } from "#app/features/spam/hold.server.ts";
import { judge, type Origin } from "#app/features/spam/judge.server.ts";
import type { SpamScore } from "#app/features/spam/rules.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store, Writer } from "#db/store.ts";

export interface NewAnswer {
  threadId: number;
  author: { id: number; role: Role };
  body: string;
  /** "bank" only for those who speak for it. */
  voice: "bank" | "self";
  /** Signed "Anonyme": the public is never told who. */
  anonymous?: boolean;
  shielding?: Shielding;
  origin?: Origin;
  at: Date;
}

export type AnswerOutcome =
  /** Held: a person reads it first, and nobody is told of it yet. */
  | { answered: true; id: number; official: boolean; held: boolean }
  | { answered: false; refusal: "not-found" | "locked" | "awaiting-reading" }
  /** What the bank may not say of a person, in the words that say it. */
  | { answered: false; refusal: "secrecy"; told: Told[] };

/** Answers a question, in one's own name or in the bank's; the asker and those who follow are told. */
export async function answerQuestion(store: Store, written: NewAnswer): Promise<AnswerOutcome> {
  const { threads } = store.tables;
  const answer = { ...written, body: passShield(written.body, written.shielding).text };
  const rendered = renderMarkdown(answer.body);
  const official = answer.voice === "bank" && speaksForTheBank(answer.author.role);
  const told = official ? toldIn(answer.body) : [];
  if (told.length > 0) return { answered: false, refusal: "secrecy", told };
  return store.write(
    async (tx) => {
      const [thread] = await tx
        .select({ id: threads.id, authorId: threads.authorId, lockedAt: threads.lockedAt })
        .from(threads)
        .where(and(eq(threads.id, answer.threadId), eq(threads.kind, "question"), eq(threads.state, "live")));
      if (!thread) return { answered: false, refusal: "not-found" };
      const before = await alreadyAnswered(tx, store, answer);
      if (before) return { answered: true, ...before };
      // A closed thread is closed to people, not to what the bank has to say.
      if (thread.lockedAt && !official) return { answered: false, refusal: "locked" };
      const arrival = { ...answer, author: { memberId: answer.author.id }, title: null };
      const { score, awaiting } = await judge(tx, store, arrival);
      if (awaiting) return { answered: false, refusal: "awaiting-reading" };

      const { held } = score;
      const id = await insertAnswer(tx, store, { ...answer, ...rendered, official, held });
      if (held) await holdAnswer(tx, store, answer, { id, score });
      else await publishAnswer(tx, store, answer, { id, official, thread });
      return { answered: true, id, official, held };
    },
    { guard: [`thread:${answer.threadId}`, LOG] },
  );
}

async function holdAnswer(
  tx: Writer,
  store: Store,
  { threadId, author, at }: NewAnswer,
  { id, score }: { id: number; score: SpamScore },
): Promise<void> {
  const about = { subject: "answer", subjectId: id, threadId, memberId: author.id } as const;
  await hold(tx, store, { ...about, guest: false, score, stateBefore: null, at });
}

async function publishAnswer(
  tx: Writer,
  store: Store,
  { author, anonymous = false, at }: NewAnswer,
  { id, official, thread }: { id: number; official: boolean; thread: { id: number; authorId: number } },
): Promise<void> {
  const { threads } = store.tables;
  await tx.update(threads).set({ activeAt: at }).where(eq(threads.id, thread.id));
  await recountThread(tx, store, thread.id);
  await indexThread(tx, store, thread.id);
  await announceAnswer(tx, store, { id, authorId: author.id, anonymous, official, thread, at });
  await followByDefault(tx, store, { memberId: author.id, subject: "thread", subjectId: thread.id, at });
}

async function alreadyAnswered(tx: Writer, store: Store, { threadId, author, body, at }: NewAnswer) {
  const { answers } = store.tables;
  const [same] = await tx
    .select({ id: answers.id, official: answers.official, state: answers.state })
    .from(answers)
    .where(
      and(
        eq(answers.threadId, threadId),
        eq(answers.authorId, author.id),
        eq(answers.body, body),
        inArray(answers.state, ["live", "held"]),
        gte(answers.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same && { id: same.id, official: same.official !== null, held: same.state === "held" };
}

async function insertAnswer(
  tx: Writer,
  store: Store,
  answer: NewAnswer & { body: Safe; html: string; excerpt: string; official: boolean; held: boolean },
): Promise<number> {
  const { answers } = store.tables;
  const [inserted] = await tx
    .insert(answers)
    .values({
      threadId: answer.threadId,
      authorId: answer.author.id,
      anonymous: answer.anonymous ?? false,
      body: answer.body,
      bodyHtml: answer.html,
      excerpt: answer.excerpt,
      createdAt: answer.at,
      rank: 0,
      ...(answer.held && { state: "held", offAt: answer.at }),
      ...(answer.official && { official: "written", officialById: answer.author.id, officialAt: answer.at }),
    })
    .returning({ id: answers.id });
  if (!inserted) throw new Error("the database returned no id for a new answer");
  return inserted.id;
}
