import type { Language } from "#app/i18n/catalogue.ts";
import type { Env } from "#app/server/env.server.ts";
import type { PageName } from "./pages.ts";
import accessibiliteEn from "./texts/accessibilite.en.ts";
import accessibiliteFr from "./texts/accessibilite.fr.ts";
import classementsEn from "./texts/classements.en.ts";
import classementsFr from "./texts/classements.fr.ts";
import confidentialiteEn from "./texts/confidentialite.en.ts";
import confidentialiteFr from "./texts/confidentialite.fr.ts";
import demonstrationEn from "./texts/mentions-legales-demonstration.en.ts";
import demonstrationFr from "./texts/mentions-legales-demonstration.fr.ts";
import mentionsEn from "./texts/mentions-legales.en.ts";
import mentionsFr from "./texts/mentions-legales.fr.ts";
import reglesEn from "./texts/regles.en.ts";
import reglesFr from "./texts/regles.fr.ts";

/** A text that comes with the site, until an administrator writes another one. */
export interface OriginalText {
  title: string;
  /** Markdown; its parts begin with ##. */
  body: string;
}

const TEXTS: Record<PageName, Record<Language, OriginalText>> = {
  regles: { fr: reglesFr, en: reglesEn },
  classements: { fr: classementsFr, en: classementsEn },
  accessibilite: { fr: accessibiliteFr, en: accessibiliteEn },
  confidentialite: { fr: confidentialiteFr, en: confidentialiteEn },
  "mentions-legales": { fr: mentionsFr, en: mentionsEn },
};

const DEMONSTRATION: Record<Language, OriginalText> = { fr: demonstrationFr, en: demonstrationEn };

/** The demonstration has a legal notice of its own: nobody should take it for a bank. */
export function originalText(page: PageName, lang: Language, mode: Env["mode"]): OriginalText {
  if (page === "mentions-legales" && mode === "demonstration") return DEMONSTRATION[lang];
  return TEXTS[page][lang];
}
