import { useTranslation } from "react-i18next";
import { SIGNS } from "#app/features/spam/rules.ts";

const KNOWN = [...SIGNS, "votes-network", "votes-pace", "votes-browser"] as const;

/** The machine's signs in words, each once. */
export function useSigns(): (signs: string[]) => string[] {
  const { t } = useTranslation("desk");
  return (signs) => [...new Set(signs.map((sign) => t(`signs.${KNOWN.find((known) => known === sign) ?? "other"}`)))];
}
