import { useTranslation } from "react-i18next";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import type { QuestionPage } from "#app/features/threads/thread-view.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";

export interface ThreadCommentsProps {
  page: Pick<QuestionPage, "card" | "comments" | "acts">;
  reply: FormReply | null;
}

/** Past this many, the answers would be far down the page. */
const IN_SIGHT = 2;

/** What was said about a question without answering it. */
export function ThreadComments({ page: { card, comments, acts }, reply }: ThreadCommentsProps) {
  const { t } = useTranslation("threads");
  const title = t("comment.title", { count: comments.length });
  const list = <CommentList comments={comments} thread={card} label={title} />;
  return (
    <div id="commentaires" className="scroll-mt-4">
      {comments.length > IN_SIGHT ? <Disclosure summary={title}>{list}</Disclosure> : list}
      {(acts.comment || replyTo(reply, "comment")) && (
        <div className="-ms-2">
          <CommentForm thread={card} answerId={null} reply={reply} />
        </div>
      )}
    </div>
  );
}
