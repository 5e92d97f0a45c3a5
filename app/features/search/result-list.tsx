import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ResultCard } from "./result-card.tsx";
import type { Result } from "./search.server.ts";
import { type SearchAddress, searchPath } from "./search-path.ts";

export interface ResultListProps {
  address: Required<Pick<SearchAddress, "query" | "page">> & Pick<SearchAddress, "kind">;
  results: Result[];
  hasMore: boolean;
}

/** What was found, the best first. */
export function ResultList({ address, results, hasMore }: ResultListProps) {
  const { t } = useTranslation("threads");
  const { query, page } = address;
  const count = results.length;
  const told = hasMore ? t("search.first", { count, query }) : t("search.found", { count, query });
  return (
    <div className="grid gap-5">
      <div role="status">
        <h2 className="text-title">{page > 1 ? t("search.later", { query, page }) : told}</h2>
      </div>
      <ol className="grid gap-3">
        {results.map((result) => (
          <li key={result.card.id}>
            <ResultCard result={result} />
          </li>
        ))}
      </ol>
      <Pages address={address} hasMore={hasMore} />
    </div>
  );
}

function Pages({ address, hasMore }: Pick<ResultListProps, "address" | "hasMore">) {
  const { t } = useTranslation("threads");
  const { page } = address;
  if (page === 1 && !hasMore) return null;
  return (
    <nav
      aria-label={t("search.pages")}
      className="no-print grid grid-cols-[1fr_auto_1fr] items-center gap-3 *:last:justify-self-end"
    >
      <span>
        {page > 1 && (
          <ButtonLink to={searchPath({ ...address, page: page - 1 })} rel="prev">
            <Icon name="next" size={18} className="rotate-180" />
            {t("search.previous")}
          </ButtonLink>
        )}
      </span>
      <span className="text-small text-soft">{t("search.page", { page })}</span>
      <span>
        {hasMore && (
          <ButtonLink to={searchPath({ ...address, page: page + 1 })} rel="next">
            {t("search.next")}
            <Icon name="next" size={18} />
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
