import type { FormReply } from "#app/features/forms/reply.ts";
import type { QuestionCard } from "#app/features/threads/cards.ts";
import type { AnswerView } from "#app/features/threads/thread-view.ts";

/** An answer and what its place in the page gives it. */
export interface AnswerInThread {
  answer: AnswerView;
  thread: Pick<QuestionCard, "id" | "slug" | "kind" | "title" | "lang" | "author">;
  /** Absolute address of the question. */
  url: string;
  reply: FormReply | null;
  /** The thread is closed to new replies: nobody is invited to sign in for one. */
  locked?: boolean;
}
