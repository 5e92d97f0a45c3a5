import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { Person } from "./cards.ts";
import { PersonBadges } from "./person-badges.tsx";
import { PersonFace } from "./person-face.tsx";

export interface PersonNameProps {
  person: Person;
  /** Width of the face, in CSS pixels; none without it. */
  avatar?: number;
  /** Adds "équipe &vous" for whoever speaks for the bank, where a seal stands already. */
  team?: boolean;
  /** Adds what is known of them, drawn: speaks for the bank, trusted, client. */
  badges?: boolean;
}

/** A name that leads to their contributions; those who are not named, guests and the gone have no page. */
export function PersonName({ person, avatar, team = false, badges = false }: PersonNameProps) {
  const { t } = useTranslation("site");
  const { brand } = useViewer();
  const name = (
    <span className="relative">
      {person.anonymous ? <Unnamed person={person} /> : <Named person={person} />}
      {team && person.team && `, ${t("person.team", { brand: brand.name })}`}
    </span>
  );
  const known = badges && !person.anonymous && !person.gone && (person.team || person.trusted || person.client);
  const signed = known ? (
    <span className="inline-flex flex-wrap items-center gap-x-2.5">
      {name}
      <PersonBadges person={person} />
    </span>
  ) : (
    name
  );
  if (!avatar) return signed;
  return (
    <span className="inline-flex items-center gap-2">
      <PersonFace person={person} size={avatar} />
      {signed}
    </span>
  );
}

function Named({ person: { handle, name, guest, gone } }: { person: Person }) {
  const { t } = useTranslation("site");
  if (gone) return <bdi>{t("person.gone")}</bdi>;
  if (guest) return <bdi>{name}</bdi>;
  return (
    <Link to={`/membres/${handle}`} className="hover:text-ink">
      <bdi>{name}</bdi>
    </Link>
  );
}

/** The team sees who it is, so that it can reach them; the author, that it is them. */
function Unnamed({ person }: { person: Person }) {
  const { t } = useTranslation("site");
  const { viewer } = useViewer();
  if (person.handle === "") return <bdi>{t("person.anonymous")}</bdi>;
  if (person.handle === viewer?.handle) return <bdi>{t("person.anonymousYou")}</bdi>;
  return (
    <>
      <bdi>{t("person.anonymous")}</bdi>
      {" · "}
      <Named person={person} />
      {`, ${t("person.teamOnly")}`}
    </>
  );
}
