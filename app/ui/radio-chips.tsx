import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { FieldError } from "./field.tsx";

export interface RadioChipsProps {
  legend: ReactNode;
  name: string;
  options: { value: string; label: ReactNode }[];
  defaultValue?: string | null;
  hint?: ReactNode;
  error?: string | null;
  required?: boolean;
  /** segments: two or three side by side, of which one is always chosen. */
  look?: "chips" | "segments";
  /** The legend is heard, not seen: what is around says it already. */
  legendHidden?: boolean;
  onChoose?: (value: string) => void;
}

/** One choice among a few, all in sight. The first radio's id is the name, for a summary of errors to link to. */
export function RadioChips(props: RadioChipsProps) {
  const { legend, name, options, hint, error, look = "chips", legendHidden } = props;
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className="min-w-0" aria-describedby={described}>
      <legend className={legendHidden ? "sr-only" : "mb-1.5 font-semibold"}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-small text-soft">
          {hint}
        </p>
      )}
      {error && (
        <div className="mb-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
      <div className={look === "segments" ? "segments" : "flex flex-wrap gap-2"}>
        {options.map((option, index) => (
          <Choice key={option.value} {...props} option={option} id={index === 0 ? name : undefined} />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps extends RadioChipsProps {
  option: { value: string; label: ReactNode };
  id: string | undefined;
}

function Choice({ option, id, name, look = "chips", defaultValue, required, onChoose }: ChoiceProps) {
  return (
    <label className={classes(look === "segments" ? "segment" : "chip")}>
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={defaultValue === option.value}
        required={required}
        onChange={onChoose && (() => onChoose(option.value))}
      />
      {option.label}
    </label>
  );
}
