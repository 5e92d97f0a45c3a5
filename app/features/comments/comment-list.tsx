import { useTranslation } from "react-i18next";
import { ReportLink } from "#app/features/reports/report-link.tsx";
import { Byline } from "#app/features/threads/byline.tsx";
import { Edited } from "#app/features/threads/edited.tsx";
import { MoreActs } from "#app/features/threads/more-acts.tsx";
import { commentAnchor } from "#app/features/threads/paths.ts";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import type { CommentView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { classes } from "#app/ui/classes.ts";
import { Prose } from "#app/ui/prose.tsx";

export interface CommentListProps {
  comments: CommentView[];
  thread: Pick<ThreadCard, "id" | "slug" | "kind" | "lang">;
  /** On an idea, where comments are the conversation; tight under an answer. */
  roomy?: boolean;
  /** What they are about, for those who hear the page. */
  label?: string;
}

export function CommentList({ comments, thread, roomy = false, label }: CommentListProps) {
  if (comments.length === 0) return null;
  return (
    <ol aria-label={label} className={classes(!roomy && "border-s-2 border-line ps-4")}>
      {comments.map((comment) => (
        <li
          key={comment.id}
          id={commentAnchor(comment.id)}
          className={classes("scroll-mt-4 target:bg-sunk", roomy ? "border-t border-line py-5" : "py-2.5")}
        >
          <Comment comment={comment} thread={thread} roomy={roomy} />
        </li>
      ))}
    </ol>
  );
}

function Comment({ comment, thread, roomy }: { comment: CommentView } & Pick<CommentListProps, "thread" | "roomy">) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  const what = t("comment.by", { name: nameOf(comment.author) });
  return (
    <>
      <Byline person={comment.author} at={comment.createdAt} avatar={roomy ? 30 : 24}>
        {comment.editedAt && <Edited at={comment.editedAt} thread={thread} />}
      </Byline>
      <Prose html={comment.html} size="small" lang={thread.lang} className="mt-1.5" />
      <div className="-ms-2 flex flex-wrap items-center gap-x-1 empty:hidden max-sm:-ms-1.5">
        <MoreActs
          subject="commentaire"
          id={comment.id}
          acts={comment.acts}
          what={what}
          withdraw={t("comment.withdraw")}
        />
        {!comment.acts.edit && <ReportLink name="commentaire" id={comment.id} what={what} />}
      </div>
    </>
  );
}
