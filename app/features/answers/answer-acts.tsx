import { useTranslation } from "react-i18next";
import { CommentForm } from "#app/features/comments/comment-form.tsx";
import { CommentList } from "#app/features/comments/comment-list.tsx";
import { CommentSignIn } from "#app/features/comments/comment-sign-in.tsx";
import { ActButton } from "#app/features/forms/act-button.tsx";
import { replyTo } from "#app/features/forms/reply.ts";
import { RepublishLink } from "#app/features/republish/republish-link.tsx";
import { ReportLink } from "#app/features/reports/report-link.tsx";
import { ShareMenu } from "#app/features/share/share-menu.tsx";
import { MoreActs } from "#app/features/threads/more-acts.tsx";
import { answerAnchor } from "#app/features/threads/paths.ts";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import type { AnswerInThread } from "./answer-in-thread.ts";

/** Under an answer: its comments, and what one may do with it. */
export function AnswerActs({ answer, thread, url, reply, locked = false }: AnswerInThread) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  const anchor = answerAnchor(answer.id);
  const what = t("answer.by", { name: nameOf(answer.author) });
  const writes = answer.acts.comment || replyTo(reply, "comment", String(answer.id)) !== null;
  return (
    <>
      <div className="-ms-2 mt-1.5 flex flex-wrap items-center gap-x-1 max-sm:-ms-1.5">
        {writes ? (
          <CommentForm thread={thread} answerId={answer.id} reply={reply} />
        ) : (
          !locked && <CommentSignIn anchor={anchor} short />
        )}
        <ShareMenu shared={{ title: thread.title, url: `${url}#${anchor}` }} label={what} tone="quiet" />
        {!answer.acts.edit && (
          <ReportLink name="reponse" id={answer.id} what={what} toModerators={answer.official?.kind === "written"} />
        )}
        {answer.official && <RepublishLink threadId={thread.id} answerId={answer.id} what={what} />}
        <OwnActs answer={answer} what={what} />
        <Marks answer={answer} />
      </div>
      {answer.comments.length > 0 && (
        <div className="mt-2">
          <CommentList
            comments={answer.comments}
            thread={thread}
            label={t("comment.on", { name: nameOf(answer.author) })}
          />
        </div>
      )}
    </>
  );
}

/** In sight, because they are what one comes for: the asker's choice, the bank's word. */
function Marks({ answer: { id, acts, accepted } }: { answer: AnswerView }) {
  const { t } = useTranslation("threads");
  return (
    <>
      {acts.accept && !accepted && (
        <ActButton
          action={`/reponses/${id}/accepter`}
          fields={{ yes: "1" }}
          anchor={answerAnchor(id)}
          icon="check"
          tone="quiet"
        >
          {t("answer.accept")}
        </ActButton>
      )}
      {acts.confirm && (
        <ActButton
          action={`/reponses/${id}/confirmer`}
          fields={{ yes: "1" }}
          anchor={answerAnchor(id)}
          icon="seal"
          tone="quiet"
        >
          {t("answer.confirm")}
        </ActButton>
      )}
    </>
  );
}

function OwnActs({ answer: { id, acts, accepted, official }, what }: { answer: AnswerView; what: string }) {
  const { t } = useTranslation("threads");
  const back = { fields: { yes: "0" }, anchor: answerAnchor(id), icon: "undo" } as const;
  const takesBack = (acts.accept && accepted) || acts.unconfirm;
  return (
    <MoreActs
      subject="reponse"
      id={id}
      acts={acts}
      what={what}
      withdraw={t("answer.withdraw")}
      official={official?.kind === "written"}
    >
      {takesBack && (
        <>
          {acts.accept && accepted && (
            <ActButton action={`/reponses/${id}/accepter`} {...back}>
              {t("answer.unaccept")}
            </ActButton>
          )}
          {acts.unconfirm && (
            <ActButton action={`/reponses/${id}/confirmer`} {...back}>
              {t("answer.unconfirm")}
            </ActButton>
          )}
        </>
      )}
    </MoreActs>
  );
}
