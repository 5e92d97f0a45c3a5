import { useState } from "react";
import type { MaskCounts } from "#app/features/shield/mask-counts.ts";
import { MaskNotice } from "#app/features/shield/mask-notice.tsx";
import { TITLE } from "#app/features/threads/limits.ts";
import { Field, useFieldControl } from "#app/ui/field.tsx";
import { Remaining } from "./remaining.tsx";

export interface TitleFieldProps {
  label: string;
  placeholder?: string;
  defaultValue: string;
  error: string | null;
  /** What this page has shown already of what will be masked. */
  masks: MaskCounts;
  onType?: (title: string) => void;
}

/** The sentence that names a question or an idea, with the characters that remain. */
export function TitleField({ label, error, ...control }: TitleFieldProps) {
  return (
    <Field label={label} name="title" error={error}>
      <TitleControl {...control} />
    </Field>
  );
}

function TitleControl({ placeholder, defaultValue, masks, onType }: Omit<TitleFieldProps, "label" | "error">) {
  const { "aria-describedby": described, ...control } = useFieldControl();
  const [length, setLength] = useState(defaultValue.length);
  return (
    <>
      <input
        type="text"
        {...control}
        className="control"
        aria-describedby={[described, "title-limit"].filter(Boolean).join(" ")}
        defaultValue={defaultValue}
        placeholder={placeholder}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          setLength(currentTarget.value.trim().length);
          onType?.(currentTarget.value);
        }}
      />
      <Remaining id="title-limit" max={TITLE.max} length={length} />
      <MaskNotice field="title" shown={masks} />
    </>
  );
}
