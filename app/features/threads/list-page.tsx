import { useForgetPublished } from "#app/features/drafts/sent-draft.ts";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { Card } from "#app/ui/card.tsx";
import type { Page, ThemeName, ThreadCard, ThreadKind } from "./cards.ts";
import { ListFilters } from "./list-filters.tsx";
import { ListHeading } from "./list-heading.tsx";
import { SortTabs } from "./sort-tabs.tsx";
import type { Sort } from "./sorts.ts";
import { ThreadList } from "./thread-list.tsx";

interface ListPageProps {
  kind: ThreadKind;
  page: Page<ThreadCard>;
  sort: Sort;
  themes: ThemeName[];
}

/** /questions and /idees: a title, the orders, the filters, the list. */
export function ListPage({ kind, page, sort, themes }: ListPageProps) {
  // What waits to be read has no page of its own: its author lands here.
  useForgetPublished();
  const filters = (
    <Card>
      <ListFilters kind={kind} themes={themes} />
    </Card>
  );
  const lead = (
    <div className="grid gap-5">
      <ListHeading kind={kind} />
      <SortTabs kind={kind} sort={sort} />
    </div>
  );
  return (
    <TwoColumns lead={lead} side={filters}>
      <ThreadList kind={kind} page={page} />
    </TwoColumns>
  );
}
