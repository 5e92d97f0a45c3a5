import type { HTMLAttributes } from "react";
import { classes } from "./classes.ts";

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: "section" | "article" | "div" | "li";
}

/** A sheet on the paper. */
export function Card({ as: Element = "section", className, ...card }: CardProps) {
  return (
    <Element
      className={classes("rounded-card border border-line bg-sheet p-[clamp(1rem,2vw,1.375rem)]", className)}
      {...card}
    />
  );
}
