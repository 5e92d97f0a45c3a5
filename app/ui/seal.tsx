import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";

/** The mark of what was said in the bank's name; green means this and nothing else. */
export function Seal({ children, size = "normal" }: { children: ReactNode; size?: "normal" | "large" }) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 align-bottom font-semibold text-official",
        size === "large" ? "text-body" : "text-small",
      )}
    >
      <Icon name="seal" size={size === "large" ? 22 : 19} />
      {children}
    </span>
  );
}
