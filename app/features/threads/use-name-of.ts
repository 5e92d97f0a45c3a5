import { useTranslation } from "react-i18next";
import type { Person } from "./cards.ts";

/** A person's name inside a sentence. */
export function useNameOf(): (person: Person) => string {
  const { t } = useTranslation("site");
  return ({ name, anonymous, gone }) => {
    if (anonymous) return t("person.anonymous");
    return gone ? t("person.gone") : name;
  };
}
