import { createContext, type ReactNode, useContext, useMemo } from "react";
import { Icon } from "./icon.tsx";

interface FieldControl {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

const Control = createContext<FieldControl | null>(null);

/** What a control takes from the field around it: its name, and the texts that speak of it. */
export function useFieldControl(): Partial<FieldControl> {
  return useContext(Control) ?? {};
}

export interface FieldProps {
  label: ReactNode;
  name: string;
  /** When the page has two fields of this name; a summary of errors links to it. */
  id?: string;
  hint?: ReactNode;
  error?: string | null;
  /** The word that says one may leave it empty. */
  optional?: string;
  children: ReactNode;
}

/** A label, what to know before typing, the control, and the error beside it. */
export function Field({ label, name, id = name, hint, error, optional, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const control = useMemo(
    () => ({
      id,
      name,
      "aria-describedby": [errorId, hintId].filter(Boolean).join(" ") || undefined,
      "aria-invalid": errorId ? (true as const) : undefined,
    }),
    [id, name, errorId, hintId],
  );
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && " "}
        {optional && <span className="font-normal text-soft">({optional})</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-small text-soft">
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <Control.Provider value={control}>{children}</Control.Provider>
    </div>
  );
}

/** Said by a sign as well as by its colour. */
export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-small font-semibold text-accent">
      <Icon name="warning" size={18} className="mt-0.5" />
      {children}
    </p>
  );
}
