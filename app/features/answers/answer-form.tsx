import { useTranslation } from "react-i18next";
import { DraftLine } from "#app/features/drafts/draft-line.tsx";
import { AnonymousChoice } from "#app/features/forms/anonymous-choice.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { Editor } from "#app/features/markdown/editor.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { ANSWER } from "#app/features/threads/limits.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { QuestionPage } from "#app/features/threads/thread-view.ts";
import { Button } from "#app/ui/button.tsx";
import { VoiceChoice } from "./voice-choice.tsx";

export interface AnswerFormProps {
  thread: Pick<ThreadCard, "id" | "slug" | "kind" | "author">;
  /** Null when the session ended while they wrote: the form stays, with what was typed. */
  as: QuestionPage["answerAs"];
  reply: FormReply | null;
}

/** One's own turn: one text, and for the team the choice of who speaks. */
export function AnswerForm({ thread, as, reply }: AnswerFormProps) {
  const { t } = useTranslation("writing");
  const own = replyTo(reply, "answer");
  const words = useReply(own);
  const team = as === "bank-or-self" || as === "bank";
  return (
    <section id="repondre" aria-labelledby="repondre-title" className="no-print mt-9 scroll-mt-4">
      <h2 id="repondre-title" className="mb-3 text-section">
        {t(team ? "answer.titleTeam" : "answer.title")}
      </h2>
      <PostForm action={`${threadPath(thread)}#repondre`} preventScrollReset className="grid gap-4">
        <input type="hidden" name="intent" value="answer" />
        <ReplySummary words={words} />
        {as === "bank-or-self" && <VoiceChoice defaultValue={typed(own, "voice", "bank")} />}
        {as === "bank" && <input type="hidden" name="voice" value="bank" />}
        {as === null && <input type="hidden" name="voice" value={typed(own, "voice", "self")} />}
        <Editor
          label={t("answer.label")}
          placeholder={t("answer.placeholder")}
          error={words.error("body")}
          defaultValue={typed(own, "body")}
          max={ANSWER.max}
          masks={words.masks.body}
        />
        <p className="text-small text-soft">{t("answer.care")}</p>
        <AnonymousChoice prefix="answer-" typed={own ? typed(own, "anonymous") : undefined} author={thread.author} />
        <div className="flex flex-wrap items-center gap-x-4">
          <Button type="submit" tone="main">
            {t("answer.submit")}
          </Button>
          <DraftLine formKey={`answer-${thread.id}`} />
        </div>
      </PostForm>
    </section>
  );
}
