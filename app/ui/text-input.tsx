import type { InputHTMLAttributes } from "react";
import { classes } from "./classes.ts";
import { useFieldControl } from "./field.tsx";

/** One line. Inside a Field it takes its id, name and descriptions from it. */
export function TextInput({ className, type = "text", ...input }: InputHTMLAttributes<HTMLInputElement>) {
  return <input type={type} {...useFieldControl()} className={classes("control", className)} {...input} />;
}
