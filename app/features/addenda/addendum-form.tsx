import { useTranslation } from "react-i18next";
import { DraftLine } from "#app/features/drafts/draft-line.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { MaskNotice } from "#app/features/shield/mask-notice.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { ADDENDUM } from "#app/features/threads/limits.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { FROZEN_FROM, MOST_ADDENDA } from "./rules.ts";

export interface AddendumFormProps {
  thread: Pick<ThreadCard, "id" | "slug" | "kind">;
  reply: FormReply | null;
}

/** For its author alone: why the words of the idea no longer change, and what can be done instead. */
export function AddendumForm({ thread, reply }: AddendumFormProps) {
  const { t } = useTranslation("merges");
  const own = replyTo(reply, "complete");
  const prefix = "addendum-";
  const words = useReply(own, prefix);
  const limit = useLimitWords(ADDENDUM.max);
  return (
    <div id="completer" className="no-print mt-4 scroll-mt-4">
      <p className="text-small text-soft">{t("addendum.frozen", { count: FROZEN_FROM })}</p>
      <Disclosure summary={t("addendum.add")} open={own !== null}>
        <PostForm action={`${threadPath(thread)}#completer`} preventScrollReset className="grid gap-3 pb-2">
          <input type="hidden" name="intent" value="complete" />
          <ReplySummary words={words} />
          <Field
            label={t("addendum.label")}
            name="body"
            id={`${prefix}body`}
            hint={t("addendum.hint", { count: MOST_ADDENDA })}
            error={words.error("body")}
          >
            <TextArea rows={4} defaultValue={typed(own, "body")} limit={limit} />
          </Field>
          <MaskNotice field="body" shown={words.masks.body} />
          <div className="flex flex-wrap items-center gap-x-4">
            <Button type="submit">{t("addendum.submit")}</Button>
            <DraftLine formKey={`addendum-${thread.id}`} />
          </div>
        </PostForm>
      </Disclosure>
    </div>
  );
}
