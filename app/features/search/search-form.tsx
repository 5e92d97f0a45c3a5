import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** One large field. A search within questions or ideas stays there. */
export function SearchForm({ query, kind }: { query: string; kind: ThreadKind | undefined }) {
  const { t } = useTranslation("threads");
  return (
    <Form role="search" action="/recherche" aria-label={t("search.label")} className="home-form no-print">
      {kind && <input type="hidden" name="genre" value={kind} />}
      <div className="flex items-center gap-2">
        <label htmlFor="search-words" className="sr-only">
          {t("search.field")}
        </label>
        {/* The address decides what is in the field, also after going back. */}
        <input
          key={query}
          id="search-words"
          type="search"
          name="q"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t("search.placeholder")}
          className="min-w-0 flex-1 bg-transparent px-2 py-2 text-title outline-none sm:px-3"
        />
        <Button tone="main" className="max-sm:px-3.5">
          <Icon name="search" />
          <span className="max-sm:sr-only">{t("search.submit")}</span>
        </Button>
      </div>
    </Form>
  );
}
