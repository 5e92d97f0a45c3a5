import { useTranslation } from "react-i18next";
import { knownSign } from "./signs.ts";

/** The machine's signs in words, each once. */
export function useSigns(): (signs: string[]) => string[] {
  const { t } = useTranslation("reports");
  return (signs) => [...new Set(signs.map((sign) => t(`signs.${knownSign(sign)}`)))];
}
