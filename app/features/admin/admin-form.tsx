import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useHere } from "#app/features/forms/back.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ErrorWords } from "./errors.ts";

export interface AdminFormProps {
  /** What it does; the page's one address answers them all. */
  intent: string;
  /** To what. */
  id?: number;
  /** What the server said of it. */
  words?: ErrorWords;
  encType?: "multipart/form-data";
  className?: string;
  children: ReactNode;
}

/** A form of the administration: comes back to its page, which says what was done or what to mend. */
export function AdminForm({ intent, id, words, encType, className = "grid gap-4", children }: AdminFormProps) {
  const { t } = useTranslation("team");
  return (
    <PostForm action={useHere()} encType={encType} className={className} noValidate>
      <input type="hidden" name="intent" value={intent} />
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      {words?.form && (
        <Notice tone="warn" role="alert">
          {words.form}
        </Notice>
      )}
      {words && <ErrorSummary title={t("refused")} errors={words.summary} />}
      {children}
    </PostForm>
  );
}
