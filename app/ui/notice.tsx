import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface NoticeProps {
  tone?: "plain" | "done" | "warn";
  /** status: read out when it appears; alert: at once. Without it, text like any other. */
  role?: "status" | "alert";
  children: ReactNode;
  /** A link or a form at the end of the line: undo, go there. */
  action?: ReactNode;
}

const LOOKS: Record<NonNullable<NoticeProps["tone"]>, { icon: IconName; look: string; sign: string }> = {
  plain: { icon: "info", look: "border-line bg-sheet", sign: "text-soft" },
  done: { icon: "check", look: "border-official-line bg-official-wash", sign: "text-official" },
  warn: { icon: "warning", look: "border-accent bg-accent-wash", sign: "text-accent" },
};

export function Notice({ tone = "plain", role, children, action }: NoticeProps) {
  const { icon, look, sign } = LOOKS[tone];
  return (
    <div role={role} className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border px-4 py-3 ${look}`}>
      <Icon name={icon} className={sign} />
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {action}
    </div>
  );
}
