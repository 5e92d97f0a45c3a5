import { useTranslation } from "react-i18next";

const KNOWN = ["links", "phishing", "repeated", "new", "rate", "disposable", "messenger", "support", "burst"] as const;

/** The machine's signs in words, each once. */
export function useSigns(): (signs: string[]) => string[] {
  const { t } = useTranslation("desk");
  return (signs) => [...new Set(signs.map((sign) => t(`signs.${KNOWN.find((known) => known === sign) ?? "other"}`)))];
}
