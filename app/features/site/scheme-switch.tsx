import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

const SCHEMES = ["system", "light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

/** The same word as in public/before-paint.js, which reads it before the page is painted. */
const KEY = "scheme";

/** System, light or dark; kept on this device. Needs a script: until there is one, its place is kept. */
export function SchemeSwitch() {
  const { t } = useTranslation("site");
  const scheme = useSyncExternalStore(onChange, chosenScheme, noScheme);
  return (
    <div
      role="group"
      aria-label={t("scheme.label")}
      className={scheme === null ? "segments invisible noscript:hidden" : "segments"}
    >
      {SCHEMES.map((one) => (
        <button key={one} type="button" aria-pressed={one === scheme} onClick={() => choose(one)} className="segment">
          {t(`scheme.${one}`)}
        </button>
      ))}
    </div>
  );
}

const listeners = new Set<() => void>();

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosenScheme(): Scheme {
  const { scheme } = document.documentElement.dataset;
  return SCHEMES.find((one) => one === scheme) ?? "system";
}

function noScheme(): null {
  return null;
}

function choose(scheme: Scheme) {
  if (scheme === "system") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
  remember(scheme);
  listeners.forEach((tell) => tell());
}

function remember(scheme: Scheme) {
  try {
    if (scheme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // Storage is closed to this site: the choice holds until the page is left.
  }
}
