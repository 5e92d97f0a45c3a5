import type { ReactNode } from "react";

/** What there is to know, a word and what it is. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-[11rem_minmax(0,1fr)]">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5 sm:contents">
      <dt className="text-small font-semibold text-soft sm:pt-0.5">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}
