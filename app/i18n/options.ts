import type { InitOptions } from "i18next";

/** The same on both sides, or the browser would write another page than the server did. */
export const OPTIONS = {
  supportedLngs: ["fr", "en"],
  fallbackLng: "fr",
  defaultNS: "site",
  // React escapes.
  interpolation: { escapeValue: false },
  returnNull: false,
} as const satisfies InitOptions;
