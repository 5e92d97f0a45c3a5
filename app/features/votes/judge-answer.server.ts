import { and, eq, sql } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import { findAnswer, guardOf } from "#app/features/answers/accept.server.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import type { VoteRefusal } from "#app/features/threads/cards.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { answerRank, refusalToJudge } from "./rules.ts";

export interface AnswerVote {
  answerId: number;
  actor: Actor;
  vote: "useful" | "not-useful" | "withdraw";
  at: Date;
}

export type JudgeOutcome =
  | { voted: true; threadId: number; useful: number; notUseful: number; mine: "useful" | "not-useful" | null }
  | { voted: false; refusal: Exclude<VoteRefusal, "closed"> | "not-found" };

/** Says whether an answer helped; saying the other thing replaces the first. */
export async function judgeAnswer(store: Store, { answerId, actor, vote, at }: AnswerVote): Promise<JudgeOutcome> {
  const { answers, answerVotes, threads } = store.tables;
  return store.write(
    async (tx) => {
      const found = await findAnswer(tx, store, answerId);
      if (!found) return { voted: false, refusal: "not-found" };
      const { answer } = found;
      const refusal = refusalToJudge(actor, answer, may(actor.role, "answer.vote"));
      if (refusal) return { voted: false, refusal };
      if (actor.memberId === null) return { voted: false, refusal: "signed-out" };

      const mine = { answerId, memberId: actor.memberId };
      const own = and(eq(answerVotes.answerId, answerId), eq(answerVotes.memberId, actor.memberId));
      const [before] = await tx.delete(answerVotes).where(own).returning();
      if (vote !== "withdraw")
        await tx.insert(answerVotes).values({ ...mine, useful: vote === "useful", createdAt: at });

      const counts = {
        importedVotes: answer.importedVotes,
        usefulVotes: answer.usefulVotes + Number(vote === "useful") - Number(before?.useful === true),
        notUsefulVotes: answer.notUsefulVotes + Number(vote === "not-useful") - Number(before?.useful === false),
      };
      await tx
        .update(answers)
        .set({ ...counts, rank: answerRank(counts) })
        .where(eq(answers.id, answerId));
      await tx
        .update(threads)
        .set({ version: sql`${threads.version} + 1` })
        .where(eq(threads.id, answer.threadId));
      await retitle(tx, store, [answer.authorId]);
      return {
        voted: true,
        threadId: answer.threadId,
        useful: counts.importedVotes + counts.usefulVotes,
        notUseful: counts.notUsefulVotes,
        mine: vote === "withdraw" ? null : vote,
      };
    },
    { guard: await guardOf(store, answerId) },
  );
}
