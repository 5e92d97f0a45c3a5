import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Byline } from "./byline.tsx";
import type { ThreadCard } from "./cards.ts";
import { Edited } from "./edited.tsx";
import { ThemeLink } from "./kind-label.tsx";
import { listPath } from "./paths.ts";

export interface ThreadHeadingProps {
  card: Pick<ThreadCard, "id" | "slug" | "kind" | "title" | "lang" | "theme" | "author" | "createdAt" | "replyCount">;
  editedAt: Date | null;
}

/** Where one is, what it is called, who said it and when. */
export function ThreadHeading({ card, editedAt }: ThreadHeadingProps) {
  const { t } = useTranslation("threads");
  return (
    <header>
      <Trail card={card} />
      <h1 className="mt-1 mb-3 max-w-[30ch] text-page" lang={card.lang}>
        {card.title}
      </h1>
      <Byline person={card.author} at={card.createdAt}>
        {card.kind === "idea" && card.replyCount > 0 && <span>{t("comment.title", { count: card.replyCount })}</span>}
        {editedAt && <Edited at={editedAt} thread={card} />}
      </Byline>
    </header>
  );
}

function Trail({ card: { kind, theme } }: Pick<ThreadHeadingProps, "card">) {
  const { t } = useTranslation("site");
  return (
    <nav aria-label={t("crumbs.label")} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-3">
        <li>
          <Link
            to={listPath(kind)}
            className={classes(
              "inline-flex min-h-11 items-center gap-1.5 text-small font-semibold",
              kind === "question" ? "text-question" : "text-idea",
            )}
          >
            <span aria-hidden="true" className="size-2 rounded-full bg-current" />
            {t(kind === "question" ? "nav.questions" : "nav.ideas")}
          </Link>
        </li>
        <li className="flex items-center gap-x-3">
          <span aria-hidden="true" className="text-soft">
            ›
          </span>
          <ThemeLink theme={theme} />
        </li>
      </ol>
    </nav>
  );
}
