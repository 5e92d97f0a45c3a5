import type { ReactNode } from "react";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface CodeFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error: string | null;
  /** Before the id, where a page asks for two codes. */
  prefix?: string;
}

/** Six digits: the keyboard of figures on a telephone, proposed from the message where the system can. */
export function CodeField({ label, hint, error, prefix = "" }: CodeFieldProps) {
  return (
    <Field label={label} name="code" id={`${prefix}code`} hint={hint} error={error}>
      <TextInput
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        className="max-w-44 font-semibold tracking-[0.2em] tabular-nums"
      />
    </Field>
  );
}
