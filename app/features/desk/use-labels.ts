import { useTranslation } from "react-i18next";
import type { KnownPerson, ShownSubject } from "./case-line.ts";

type Named = Pick<ShownSubject, "subject"> & { thread: { kind: "question" | "idea" } | null };

/** What a thing of the desk is called: "Réponse de Karim B.". */
export function useLabels() {
  const { t } = useTranslation("desk");
  const { t: site } = useTranslation("site");
  const kindOf = ({ subject, thread }: Named) => (subject === "thread" ? (thread?.kind ?? "question") : subject);
  const nameOf = (person: KnownPerson | null) => {
    if (!person) return t("row.nobody");
    return person.gone ? site("person.gone") : person.name;
  };
  return {
    kindOf: (about: Named) => t(`subjects.${kindOf(about)}`),
    nameOf,
    // Votes are nobody’s in particular.
    label: (about: Named, person: KnownPerson | null) =>
      person ? t(`of.${kindOf(about)}`, { name: nameOf(person) }) : t(`subjects.${kindOf(about)}`),
  };
}
