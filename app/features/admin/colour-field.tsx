import { useState } from "react";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface ColourFieldProps {
  name: string;
  label: string;
  /** The name of the colour chart, which only a script can open. */
  pick: string;
  before: string;
  error: string | null;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A colour, typed or picked, with a patch of it beside. */
export function ColourField({ name, label, pick, before, error }: ColourFieldProps) {
  const [typed, setTyped] = useState(before);
  const hydrated = useHydrated();
  const colour = COLOUR.test(typed) ? typed.toLowerCase() : null;
  return (
    <Field name={name} label={label} error={error}>
      <div className="flex items-center gap-2">
        {hydrated ? (
          <input
            type="color"
            aria-label={pick}
            value={colour ?? "#000000"}
            onChange={(event) => setTyped(event.currentTarget.value)}
            className="h-12 w-14 shrink-0 cursor-pointer rounded-xl border-[1.5px] border-edge bg-sheet p-1"
          />
        ) : (
          <svg aria-hidden="true" width="56" height="48" viewBox="0 0 56 48" className="shrink-0">
            <rect x="1" y="1" width="54" height="46" rx="11" fill={colour ?? "none"} stroke="currentColor" />
          </svg>
        )}
        <TextInput
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          className="max-w-40"
        />
      </div>
    </Field>
  );
}
