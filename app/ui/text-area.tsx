import { type FormEvent, type TextareaHTMLAttributes, useState } from "react";
import { classes } from "./classes.ts";
import { useFieldControl } from "./field.tsx";

export interface Limit {
  max: number;
  /** Before anything is typed: "4 000 caractères au plus". */
  told: string;
  /** While typing; below zero, how many are too many. */
  left: (remaining: number) => string;
}

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  limit?: Limit;
}

const NEAR = 50;

/** Grows with its text. What is too long stays typed: the limit is told, never enforced by cutting. */
export function TextArea({ className, limit, onInput, ...area }: TextAreaProps) {
  const { "aria-describedby": described, ...control } = useFieldControl();
  const [length, setLength] = useState<number | null>(null);
  const id = area.id ?? control.id;
  const limitId = limit && id ? `${id}-limit` : undefined;
  const remaining = limit && length !== null ? limit.max - length : null;

  function measure(event: FormEvent<HTMLTextAreaElement>) {
    setLength(event.currentTarget.value.length);
    onInput?.(event);
  }

  return (
    <>
      <textarea
        rows={6}
        {...control}
        aria-describedby={[described, limitId].filter(Boolean).join(" ") || undefined}
        className={classes("control", className)}
        {...area}
        onInput={measure}
      />
      {limit && (
        <p
          id={limitId}
          aria-live={remaining !== null && remaining < NEAR ? "polite" : "off"}
          className={classes(
            "text-small",
            remaining !== null && remaining < 0 ? "font-semibold text-accent" : "text-soft",
          )}
        >
          {remaining === null ? limit.told : limit.left(remaining)}
        </p>
      )}
    </>
  );
}
