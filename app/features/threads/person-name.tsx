import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import type { Person } from "./cards.ts";

export interface PersonNameProps {
  person: Person;
  /** Width of the face, in CSS pixels; none without it. */
  avatar?: number;
  /** Adds "équipe &vous" for whoever speaks for the bank. */
  team?: boolean;
}

/** A name that leads to their contributions; guests have no page. */
export function PersonName({ person, avatar, team = false }: PersonNameProps) {
  const { t } = useTranslation("site");
  const { brand } = useViewer();
  const name = (
    <span className="relative">
      {person.guest ? (
        <bdi>{person.name}</bdi>
      ) : (
        <Link to={`/membres/${person.handle}`} className="hover:text-ink">
          <bdi>{person.name}</bdi>
        </Link>
      )}
      {team && person.team && `, ${t("person.team", { brand: brand.name })}`}
    </span>
  );
  if (!avatar) return name;
  return (
    <span className="inline-block">
      <Avatar handle={person.handle} name={person.name} size={avatar} className="me-2 inline-block align-middle" />
      {name}
    </span>
  );
}
