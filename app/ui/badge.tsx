import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface BadgeProps {
  tone?: "plain" | "official" | "accent" | "idea";
  children: ReactNode;
}

const TONES = {
  plain: "border-line text-soft",
  official: "border-official-line bg-official-wash text-official",
  accent: "border-accent bg-accent-wash text-accent",
  idea: "border-line bg-idea-wash text-idea",
} as const;

/** A word about a thing. The word says it; the colour only helps. */
export function Badge({ tone = "plain", children }: BadgeProps) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-fine font-semibold whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
