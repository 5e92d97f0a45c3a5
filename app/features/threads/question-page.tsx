import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AnswerForm } from "#app/features/answers/answer-form.tsx";
import { AnswerItem } from "#app/features/answers/answer-item.tsx";
import { AnswerSignIn } from "#app/features/answers/answer-sign-in.tsx";
import { OfficialAnswer } from "#app/features/answers/official-answer.tsx";
import { ThreadComments } from "#app/features/comments/thread-comments.tsx";
import { useForgetPublished } from "#app/features/drafts/sent-draft.ts";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { MergedLines } from "#app/features/merges/merged-lines.tsx";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { ShareCard } from "#app/features/share/share-card.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { LockedNotice } from "./locked-notice.tsx";
import { Related } from "./related.tsx";
import { Tags } from "./tags.tsx";
import { QuestionActions } from "./thread-actions.tsx";
import { ThreadHeading } from "./thread-heading.tsx";
import type { QuestionPage as View } from "./thread-view.ts";

export interface QuestionPageProps {
  page: View;
  /** To the form of this page that came back, if any. */
  reply: FormReply | null;
  /** Of the team's affairs, for the team. */
  beside?: ReactNode;
}

/** A question: its words, then what the bank says, then what members say, then one's own turn. */
export function QuestionPage({ page, reply, beside }: QuestionPageProps) {
  useForgetPublished();
  const { card } = page;
  return (
    <TwoColumns side={<Side page={page} beside={beside} />}>
      <ThreadHeading card={card} editedAt={page.editedAt} />
      {page.html && <Prose html={page.html} lang={card.lang} className="mt-4" />}
      <div className="mt-4 mb-7 grid gap-3">
        <QuestionActions page={page} />
        <Tags tags={page.tags} />
        <MergedLines kind="question" merged={page.merged} />
        <ThreadComments page={page} reply={reply} />
      </div>
      <Answers page={page} reply={reply} />
    </TwoColumns>
  );
}

function Answers({ page, reply }: QuestionPageProps) {
  const { t } = useTranslation("threads");
  const { card, official, answers, answerAs } = page;
  const locked = page.lockedAt !== null;
  const context = { thread: card, url: page.url, reply, locked };
  return (
    <>
      <div className="grid gap-5">
        {official.map((answer) => (
          <OfficialAnswer key={answer.id} answer={answer} {...context} />
        ))}
      </div>
      {(answers.length > 0 || official.length === 0) && (
        <h2 className="mt-9 mb-1.5 text-section">
          {answers.length > 0 ? t("answer.title", { count: answers.length }) : t("answer.none")}
        </h2>
      )}
      {answers.length === 0 && official.length === 0 && <p className="text-soft">{t("answer.noneText")}</p>}
      {answers.map((answer) => (
        <AnswerItem key={answer.id} answer={answer} {...context} />
      ))}
      {locked && <LockedNotice anchor={answerAs ? undefined : "repondre"} team={answerAs === "bank"} />}
      {answerAs || replyTo(reply, "answer") ? (
        <AnswerForm thread={card} as={answerAs} reply={reply} />
      ) : (
        !locked && <AnswerSignIn />
      )}
    </>
  );
}

function Side({ page: { card, url, related }, beside }: Pick<QuestionPageProps, "page" | "beside">) {
  return (
    <>
      {beside}
      <ShareCard shared={{ title: card.title, url }} />
      <Related kind="question" threads={related} />
    </>
  );
}
