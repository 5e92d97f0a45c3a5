import { useTranslation } from "react-i18next";

const KNOWN = [
  "rate",
  "repeated",
  "disposable-address",
  "new-account",
  "links",
  "shouting",
  "shortener",
  "look-alike-link",
  "hidden-link",
  "messenger",
  "fake-support",
  "recovered-money",
  "loan-offer",
  "easy-money",
  "trade",
  "insult",
  "threat",
  "votes-network",
  "votes-pace",
  "votes-browser",
] as const;

/** The machine's signs in words, each once. */
export function useSigns(): (signs: string[]) => string[] {
  const { t } = useTranslation("desk");
  return (signs) => [...new Set(signs.map((sign) => t(`signs.${KNOWN.find((known) => known === sign) ?? "other"}`)))];
}
