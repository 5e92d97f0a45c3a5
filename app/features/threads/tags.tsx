import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** The keywords that came with an imported thread; each searches for itself. */
export function Tags({ tags }: { tags: string[] }) {
  const { t } = useTranslation("threads");
  if (tags.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-small text-soft">
      <span>{t("thread.tags")}</span>
      <ul className="contents">
        {tags.map((tag) => (
          <li key={tag}>
            <Link
              to={`/recherche?q=${encodeURIComponent(tag)}`}
              className="inline-flex min-h-9 items-center underline underline-offset-2"
            >
              {tag}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
