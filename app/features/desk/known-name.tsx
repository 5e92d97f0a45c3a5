import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import type { KnownPerson } from "./case-line.ts";
import { useLabels } from "./use-labels.ts";

export interface KnownNameProps {
  person: KnownPerson | null;
  /** Of the face, in CSS pixels; none without it. */
  face?: number;
  /** The public does not see this name. */
  anonymous?: boolean;
}

/** Moderators see who it is, also behind "Anonyme", and that the public does not. */
export function KnownName({ person, face, anonymous = false }: KnownNameProps) {
  const { t } = useTranslation("desk");
  const { nameOf } = useLabels();
  const name = <bdi className="font-semibold text-ink">{nameOf(person)}</bdi>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {face && (person && !person.gone ? <Face person={person} size={face} /> : <Avatar nobody size={face} />)}
      {person?.handle ? (
        <Link to={`/membres/${person.handle}`} className="relative z-10 underline-offset-2 hover:underline">
          {name}
        </Link>
      ) : (
        name
      )}
      {anonymous && <Badge>{t("row.anonymous")}</Badge>}
    </span>
  );
}

function Face({ person: { handle, name, avatar }, size }: { person: KnownPerson; size: number }) {
  return <Avatar handle={handle} name={name} picture={avatar} size={size} />;
}
