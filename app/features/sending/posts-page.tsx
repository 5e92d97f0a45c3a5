import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import type { Page } from "#app/features/threads/cards.ts";
import { changed } from "#app/features/threads/list-address.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { DispatchRow } from "./dispatch-row.tsx";
import { POSTS_PATH, type View, viewPath } from "./posts-paths.ts";

export interface PostsPageProps {
  view: View | null;
  page: Page<DispatchLine>;
  counts: Record<"approval" | "waiting" | "uncertain" | "failed", number>;
}

/** All that the bank sends to the networks, and what becomes of it. */
export function PostsPage({ view, page: { items, next }, counts }: PostsPageProps) {
  const { t } = useTranslation("sending");
  const [params] = useSearchParams();
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[54rem] gap-5">
        <div>
          <TeamNav />
          <h1 className="text-page">{t("title")}</h1>
          <p className="mt-1.5 text-soft">{t("intro")}</p>
        </div>
        <Views view={view} counts={counts} />
        {items.length === 0 ? (
          <Nothing view={view} />
        ) : (
          <ul aria-label={t("title")} className="rounded-card border border-line bg-sheet">
            {items.map((line) => (
              <DispatchRow key={line.id} line={line} />
            ))}
          </ul>
        )}
        <Pager
          label={t("pages.label")}
          next={next ? { to: changed(params, { apres: next }), label: t("pages.next") } : null}
          first={params.has("apres") ? { to: changed(params, {}), label: t("pages.first") } : null}
        />
      </div>
    </div>
  );
}

function Views({ view, counts }: Pick<PostsPageProps, "view" | "counts">) {
  const { t } = useTranslation("sending");
  const tab = (one: View, label: string) => ({ to: viewPath(one), label, current: one === view });
  const tabs = [
    { to: POSTS_PATH, label: t("views.all"), current: view === null },
    ...(["approval", "waiting", "uncertain", "failed"] as const).map((one) =>
      tab(one, t(`views.${one}`, { count: counts[one] })),
    ),
    ...(["sent", "deleted", "cancelled"] as const).map((one) => tab(one, t(`views.${one}`))),
  ];
  return <LinkTabs label={t("views.label")} tabs={tabs} />;
}

function Nothing({ view }: Pick<PostsPageProps, "view">) {
  const { t } = useTranslation("sending");
  if (view !== null)
    return (
      <EmptyState
        icon="check"
        title={t("empty.view")}
        action={<ButtonLink to={POSTS_PATH}>{t("empty.all")}</ButtonLink>}
      >
        {t("empty.viewText")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="share"
      title={t("empty.title")}
      action={<ButtonLink to="/questions">{t("empty.questions")}</ButtonLink>}
    >
      {t("empty.text")}
    </EmptyState>
  );
}
