import { useTranslation } from "react-i18next";
import { Byline } from "#app/features/threads/byline.tsx";
import { Edited } from "#app/features/threads/edited.tsx";
import { answerAnchor } from "#app/features/threads/paths.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Prose } from "#app/ui/prose.tsx";
import { AcceptedMark } from "./accepted-mark.tsx";
import { AnswerActs } from "./answer-acts.tsx";
import type { AnswerInThread } from "./answer-in-thread.ts";
import { AnswerVotes } from "./answer-votes.tsx";

/** A member's answer: whether it helped, who wrote it, what it says. */
export function AnswerItem({ answer, ...context }: AnswerInThread) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  const anchor = answerAnchor(answer.id);
  return (
    <article
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="grid scroll-mt-4 grid-cols-[auto_minmax(0,1fr)] gap-4 border-t border-line py-6"
    >
      <div className="no-print">
        <AnswerVotes answer={answer} look="rail" />
      </div>
      <div>
        <h3 id={`${anchor}-title`} className="sr-only">
          {t("answer.by", { name: nameOf(answer.author) })}
        </h3>
        <Byline person={answer.author} at={answer.createdAt}>
          {answer.editedAt && <Edited at={answer.editedAt} thread={context.thread} />}
        </Byline>
        <Prose html={answer.html} size="small" lang={context.thread.lang} className="mt-2" />
        {answer.accepted && <AcceptedMark asker={context.thread.author} />}
        <AnswerActs answer={answer} {...context} />
      </div>
    </article>
  );
}
