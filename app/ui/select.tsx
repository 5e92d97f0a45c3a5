import type { SelectHTMLAttributes } from "react";
import { classes } from "./classes.ts";
import { useFieldControl } from "./field.tsx";

/** The browser's own list. Options are its children. */
export function Select({ className, ...select }: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...useFieldControl()} className={classes("control", className)} {...select} />;
}
