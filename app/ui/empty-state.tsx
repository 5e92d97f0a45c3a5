import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface EmptyStateProps {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  /** What one can do about it: one or two links. */
  action?: ReactNode;
}

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ icon = "search", title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-panel border border-dashed border-edge px-6 py-10 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-sunk text-soft">
        <Icon name={icon} size={24} />
      </span>
      <h2 className="text-title">{title}</h2>
      {children && <div className="max-w-[52ch] text-soft">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
