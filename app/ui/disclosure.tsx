import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** line: words and an arrow; button: looks like a quiet button. */
  look?: "line" | "button";
  className?: string;
}

/** <details>, dressed: opens without a script. */
export function Disclosure({ summary, children, open, look = "line", className }: DisclosureProps) {
  const line = "inline-flex min-h-11 items-center gap-1.5 font-semibold hover:underline underline-offset-2";
  return (
    <details open={open} className={classes("group", className)}>
      <summary
        className={look === "button" ? "button w-fit" : line}
        data-tone={look === "button" ? "plain" : undefined}
      >
        {summary}
        <Icon name="down" size={18} className="text-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
