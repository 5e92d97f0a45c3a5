import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { type SearchAddress, searchPath, writePath } from "./search-path.ts";

/** Nothing was found: how to look otherwise, and the way to ask with the same words. */
export function NoResult({ query, kind }: Pick<SearchAddress, "query" | "kind">) {
  const { t } = useTranslation("threads");
  return (
    <EmptyState
      title={t("search.none", { query })}
      action={
        <>
          <ButtonLink to={writePath("question", query)} tone="main">
            {t("search.ask")}
          </ButtonLink>
          <ButtonLink to={writePath("idea", query)}>{t("search.propose")}</ButtonLink>
        </>
      }
    >
      <p>{t("search.noneText")}</p>
      <ul className="mx-auto mt-3 w-fit list-disc ps-5 text-start">
        <li>{t("search.advice.word")}</li>
        <li>{t("search.advice.other")}</li>
        {kind && (
          <li>
            <Link to={searchPath({ query })} className="text-ink underline underline-offset-2">
              {t(kind === "idea" ? "search.advice.everywhereIdeas" : "search.advice.everywhere")}
            </Link>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}

/** A page past the last one: an old link, or an address changed by hand. */
export function PastTheEnd({ query, kind }: Pick<SearchAddress, "query" | "kind">) {
  const { t } = useTranslation("threads");
  return (
    <EmptyState
      title={t("search.beyond")}
      action={<ButtonLink to={searchPath({ query, kind })}>{t("search.beyondBack")}</ButtonLink>}
    >
      {t("search.beyondText")}
    </EmptyState>
  );
}
