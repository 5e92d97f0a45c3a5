import type { ReactNode } from "react";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { BackField } from "./back.tsx";

export interface ActButtonProps {
  action: string;
  /** What the form says besides the way back. */
  fields?: Record<string, string>;
  /** Where on the page to come back to, without a script. */
  anchor?: string;
  icon?: IconName;
  tone?: "main" | "plain" | "quiet";
  size?: "normal" | "small";
  /** When the words alone do not say on what. */
  label?: string;
  children: ReactNode;
}

/** One act, one form, one button: changes something, and comes back here. */
export function ActButton({
  action,
  fields = {},
  anchor,
  icon,
  tone,
  size = "small",
  label,
  children,
}: ActButtonProps) {
  return (
    <PostForm action={action} preventScrollReset>
      <BackField anchor={anchor} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" tone={tone} size={size} aria-label={label}>
        {icon && <Icon name={icon} size={18} />}
        {children}
      </Button>
    </PostForm>
  );
}
