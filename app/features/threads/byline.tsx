import type { ReactNode } from "react";
import { Time } from "#app/ui/time.tsx";
import type { Person } from "./cards.ts";
import { PersonName } from "./person-name.tsx";

export interface BylineProps {
  person: Person;
  at: Date;
  avatar?: number;
  /** After the date: edited, comments... */
  children?: ReactNode;
}

/** Who said it and when, on one line. */
export function Byline({ person, at, avatar = 30, children }: BylineProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-0.5 text-small text-soft">
      <span className="inline-flex [&_bdi]:text-body [&_bdi]:font-semibold [&_bdi]:text-ink">
        <PersonName person={person} avatar={avatar} badges />
      </span>
      <Time at={at} />
      {children}
    </div>
  );
}
