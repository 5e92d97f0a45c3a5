import type { ReactNode } from "react";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

export interface UnmergeButtonProps {
  /** The thread that went. */
  fromId: number | string;
  /** The ruling that merged it. */
  rulingId: number | string;
  /** When the words alone do not say which. */
  label?: string;
  children: ReactNode;
}

/** Makes two threads of one again: one form, one button. */
export function UnmergeButton({ fromId, rulingId, label, children }: UnmergeButtonProps) {
  return (
    <PostForm action={`/equipe/reunir/${fromId}`}>
      <input type="hidden" name="intent" value="unmerge" />
      <input type="hidden" name="ruling" value={rulingId} />
      <Button tone="plain" size="small" aria-label={label}>
        <Icon name="undo" size={18} />
        {children}
      </Button>
    </PostForm>
  );
}
