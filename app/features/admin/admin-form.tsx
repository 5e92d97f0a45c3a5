import type { ReactNode } from "react";
import { useHere } from "#app/features/forms/back.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Notice } from "#app/ui/notice.tsx";

export interface AdminFormProps {
  /** What it does; the page's one address answers them all. */
  intent: string;
  /** To what. */
  id?: number;
  /** What concerns the whole form, in a sentence. */
  error?: string | null;
  encType?: "multipart/form-data";
  className?: string;
  children: ReactNode;
}

/** A form of the administration: comes back to its page, which says what was done or what to mend. */
export function AdminForm({ intent, id, error, encType, className = "grid gap-4", children }: AdminFormProps) {
  return (
    <PostForm action={useHere()} encType={encType} className={className} noValidate>
      <input type="hidden" name="intent" value={intent} />
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      {error && (
        <Notice tone="warn" role="alert">
          {error}
        </Notice>
      )}
      {children}
    </PostForm>
  );
}
