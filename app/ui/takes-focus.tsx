import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus each time that something new is told in it: whoever sent a form learns what became of it. */
export function TakesFocus({ told, children }: { told: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  return (
    <div ref={box} tabIndex={-1} className="grid gap-3">
      {children}
    </div>
  );
}
