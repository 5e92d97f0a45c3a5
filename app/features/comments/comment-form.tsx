import { useTranslation } from "react-i18next";
import { DraftLine } from "#app/features/drafts/draft-line.tsx";
import { AnonymousChoice } from "#app/features/forms/anonymous-choice.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { MaskNotice } from "#app/features/shield/mask-notice.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { COMMENT } from "#app/features/threads/limits.ts";
import { answerAnchor, threadPath } from "#app/features/threads/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

export interface CommentFormProps {
  thread: Pick<ThreadCard, "id" | "slug" | "kind" | "author">;
  /** Null: on the question or idea itself. */
  answerId: number | null;
  reply: FormReply | null;
  /** Open from the start, where commenting is what one came for. */
  inSight?: boolean;
}

/** A comment, on a thread or on one of its answers. */
export function CommentForm({ thread, answerId, reply, inSight = false }: CommentFormProps) {
  const { t } = useTranslation("threads");
  const own = replyTo(reply, "comment", answerId === null ? "" : String(answerId));
  const form = <Writing thread={thread} answerId={answerId} reply={own} />;
  if (inSight) return <div className="border-t border-line pt-5">{form}</div>;
  return (
    <details open={own !== null} className="no-print open:basis-full">
      <summary className="button w-fit px-2 text-soft max-sm:px-1.5" data-tone="quiet" data-size="small">
        <Icon name="comment" size={18} className="max-sm:hidden" />
        {t("comment.write")}
      </summary>
      <div className="pt-2 pb-4">{form}</div>
    </details>
  );
}

function Writing({ thread, answerId, reply }: CommentFormProps) {
  const { t } = useTranslation("writing");
  const place = answerId === null ? String(thread.id) : `${thread.id}-${answerId}`;
  const prefix = `comment-${place}-`;
  const words = useReply(reply, prefix);
  const limit = useLimitWords(COMMENT.max);
  const anchor = answerId === null ? "commentaires" : answerAnchor(answerId);
  return (
    <PostForm action={`${threadPath(thread)}#${anchor}`} preventScrollReset className="grid gap-3 text-body">
      <input type="hidden" name="intent" value="comment" />
      {answerId !== null && <input type="hidden" name="answerId" value={answerId} />}
      <ReplySummary words={words} />
      <Field label={t("comment.label")} name="body" id={`${prefix}body`} error={words.error("body")}>
        <TextArea rows={3} placeholder={t("comment.placeholder")} defaultValue={typed(reply, "body")} limit={limit} />
      </Field>
      <MaskNotice field="body" shown={words.masks.body} />
      <AnonymousChoice prefix={prefix} typed={reply ? typed(reply, "anonymous") : undefined} author={thread.author} />
      <div className="flex flex-wrap items-center gap-x-4">
        <Button type="submit">{t("comment.submit")}</Button>
        <DraftLine formKey={`comment-${place}`} />
      </div>
    </PostForm>
  );
}
