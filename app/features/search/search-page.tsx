import { useTranslation } from "react-i18next";
import { OneColumn, TwoColumns } from "#app/features/site/page-layout.tsx";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { NoResult, PastTheEnd } from "./no-result.tsx";
import { ResultList } from "./result-list.tsx";
import { SearchForm } from "./search-form.tsx";
import type { Result } from "./search.server.ts";
import { searchPath, writePath } from "./search-path.ts";
import { SearchStart } from "./search-start.tsx";

export interface SearchPageProps {
  query: string;
  kind: ThreadKind | undefined;
  page: number;
  results: Result[];
  hasMore: boolean;
}

/** A field, what was found, and the way to ask when nothing was. */
export function SearchPage({ query, kind, page, results, hasMore }: SearchPageProps) {
  const { t } = useTranslation("threads");
  if (query === "")
    return (
      <OneColumn>
        <h1 className="text-page">{t("search.title")}</h1>
        <p className="mt-1.5 mb-5 max-w-[60ch] text-soft">{t("search.intro")}</p>
        <SearchForm query="" kind={kind} />
        <div className="mt-10">
          <SearchStart />
        </div>
      </OneColumn>
    );
  if (results.length === 0)
    return (
      <OneColumn>
        <Asked query={query} kind={kind} />
        {page > 1 ? <PastTheEnd query={query} kind={kind} /> : <NoResult query={query} kind={kind} />}
      </OneColumn>
    );
  return (
    <TwoColumns side={<Missing query={query} />}>
      <Asked query={query} kind={kind} />
      <ResultList address={{ query, kind, page }} results={results} hasMore={hasMore} />
    </TwoColumns>
  );
}

/** What was asked for, ready to be asked otherwise. */
function Asked({ query, kind }: Pick<SearchPageProps, "query" | "kind">) {
  const { t } = useTranslation("threads");
  return (
    <div className="mb-6 grid gap-4">
      <h1 className="text-page">{t("search.title")}</h1>
      <SearchForm query={query} kind={kind} />
      <KindTabs query={query} kind={kind} />
    </div>
  );
}

function KindTabs({ query, kind }: Pick<SearchPageProps, "query" | "kind">) {
  const { t } = useTranslation("threads");
  const tabs = [
    { to: searchPath({ query }), label: t("search.all"), current: !kind },
    { to: searchPath({ query, kind: "question" }), label: t("search.questions"), current: kind === "question" },
    { to: searchPath({ query, kind: "idea" }), label: t("search.ideas"), current: kind === "idea" },
  ];
  return <LinkTabs label={t("search.kinds")} tabs={tabs} />;
}

/** Beside the results: what was found may not be what was meant. */
function Missing({ query }: { query: string }) {
  const { t } = useTranslation("threads");
  return (
    <Card className="no-print grid justify-items-start gap-3">
      <h2 className="text-title">{t("search.missing")}</h2>
      <p className="text-small text-soft">{t("search.missingText")}</p>
      <ButtonLink to={writePath("question", query)}>{t("search.ask")}</ButtonLink>
    </Card>
  );
}
