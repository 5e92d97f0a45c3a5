import { SECRETS, type SecretKind } from "./secrets.ts";

const WORDS: Record<"fr" | "en", Record<SecretKind, string>> = {
  fr: {
    iban: "[IBAN masqué]",
    card: "[numéro de carte masqué]",
    nir: "[numéro de sécurité sociale masqué]",
    account: "[numéro de compte masqué]",
    client: "[numéro de client masqué]",
    phone: "[téléphone masqué]",
    email: "[adresse e-mail masquée]",
    code: "[code masqué]",
  },
  en: {
    iban: "[IBAN hidden]",
    card: "[card number hidden]",
    nir: "[social security number hidden]",
    account: "[account number hidden]",
    client: "[customer number hidden]",
    phone: "[phone number hidden]",
    email: "[e-mail address hidden]",
    code: "[code hidden]",
  },
};

/** What stands in a text where a secret stood. */
export function maskWords(kind: SecretKind, lang: "fr" | "en"): string {
  return WORDS[lang][kind];
}

/** Every such word in both languages, for whoever shows them. */
export const MASK_WORDS: ReadonlyMap<string, SecretKind> = new Map(
  SECRETS.flatMap((kind) => [[WORDS.fr[kind], kind] as const, [WORDS.en[kind], kind] as const]),
);
