import { and, eq, gte } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { SAME_THING_MS } from "#app/features/contributions/same-thing.ts";
import { followByDefault } from "#app/features/follows/follow.server.ts";
import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { followersOf, tell } from "#app/features/outbox/tell.server.ts";
import { indexThread } from "#app/features/search/index-thread.server.ts";
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
  at: Date;
}

export type AnswerOutcome =
  | { answered: true; id: number; official: boolean }
  | { answered: false; refusal: "not-found" | "locked" };

/** Answers a question, in one's own name or in the bank's; the asker and those who follow are told. */
export function answerQuestion(store: Store, answer: NewAnswer): Promise<AnswerOutcome> {
  const { threads } = store.tables;
  const rendered = renderMarkdown(answer.body);
  const anonymous = answer.anonymous ?? false;
  const official = answer.voice === "bank" && speaksForTheBank(answer.author.role);
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

      const id = await insertAnswer(tx, store, { ...answer, ...rendered, official });
      await tx.update(threads).set({ activeAt: answer.at }).where(eq(threads.id, thread.id));
      await recountThread(tx, store, thread.id);
      await indexThread(tx, store, thread.id);
      const news = { threadId: thread.id, answerId: id, actorId: answer.author.id, anonymous, at: answer.at };
      if (official) await tell(tx, store, [thread.authorId], { ...news, kind: "official-answer" });
      const followers = await followersOf(tx, store, "thread", thread.id);
      const others = official ? followers.filter((follower) => follower !== thread.authorId) : followers;
      await tell(tx, store, others, { ...news, kind: official ? "official-answer" : "new-answer" });
      await followByDefault(tx, store, {
        memberId: answer.author.id,
        subject: "thread",
        subjectId: thread.id,
        at: answer.at,
      });
      return { answered: true, id, official };
    },
    { guard: [`thread:${answer.threadId}`] },
  );
}

async function alreadyAnswered(tx: Writer, store: Store, { threadId, author, body, at }: NewAnswer) {
  const { answers } = store.tables;
  const [same] = await tx
    .select({ id: answers.id, official: answers.official })
    .from(answers)
    .where(
      and(
        eq(answers.threadId, threadId),
        eq(answers.authorId, author.id),
        eq(answers.body, body),
        eq(answers.state, "live"),
        gte(answers.createdAt, new Date(at.getTime() - SAME_THING_MS)),
      ),
    );
  return same && { id: same.id, official: same.official !== null };
}

async function insertAnswer(
  tx: Writer,
  store: Store,
  answer: NewAnswer & { html: string; excerpt: string; official: boolean },
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
      ...(answer.official && { official: "written", officialById: answer.author.id, officialAt: answer.at }),
    })
    .returning({ id: answers.id });
  if (!inserted) throw new Error("the database returned no id for a new answer");
  return inserted.id;
}
