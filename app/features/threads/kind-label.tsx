import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import type { ThemeName, ThreadKind } from "./cards.ts";

/** "Question" or "Idée": the word says it, the dot and the colour help. */
export function KindLabel({ kind }: { kind: ThreadKind }) {
  const { t } = useTranslation("threads");
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 text-fine font-semibold",
        kind === "question" ? "text-question" : "text-idea",
      )}
    >
      <span aria-hidden="true" className="size-2 rounded-full bg-current" />
      {t(`card.${kind}`)}
    </span>
  );
}

export function ThemeLink({ theme }: { theme: ThemeName }) {
  return (
    <Link to={`/themes/${theme.slug}`} className="relative text-small text-soft hover:text-ink">
      <span aria-hidden="true" className="opacity-70">
        {"# "}
      </span>
      {theme.name}
    </Link>
  );
}
