import { useEffect, useId, useRef } from "react";

export interface ErrorSummaryProps {
  title: string;
  /** `field` is the id of the control to mend. */
  errors: { field?: string | undefined; message: string }[];
}

/** Above a form that was refused: takes the focus, and leads to each field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby={titleId}
      className="rounded-card border-[1.5px] border-accent bg-accent-wash px-4 py-3"
    >
      <p id={titleId} className="font-semibold">
        {title}
      </p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field ? (
              <a href={`#${field}`} className="underline underline-offset-2">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
