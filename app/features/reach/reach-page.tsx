import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import { changed } from "#app/features/threads/list-address.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Time } from "#app/ui/time.tsx";
import { PERIODS, type Reach } from "./board.ts";
import { ReachChart } from "./reach-chart.tsx";
import { NoteTable } from "./note-table.tsx";
import { NetworkTable, PostTable, useFigure } from "./reach-tables.tsx";
import { type Handled, POST_SORTS, REACH_CSV_PATH, type ReachView, type StartedThread } from "./reach-view.ts";
import { useDelay } from "./use-delay.ts";

/** What republishing brought: figures, drawings, and each post. */
export function ReachPage(view: ReachView) {
  const { t } = useTranslation("reach");
  const [params] = useSearchParams();
  const { days, summary, posts } = view;
  const periods = PERIODS.map((one) => ({
    to: changed(params, { jours: one === 30 ? null : String(one) }),
    label: t("period", { count: one }),
    current: one === days,
  }));
  const nothing = posts.items.length === 0 && !params.has("apres");
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[60rem] grid-cols-[minmax(0,1fr)] gap-7">
        <div>
          <TeamNav />
          <h1 className="text-page">{t("title")}</h1>
          <p className="mt-1.5 max-w-[65ch] text-soft">{t("intro")}</p>
        </div>
        <LinkTabs label={t("periods")} tabs={periods} />
        {nothing ? (
          <EmptyState icon="share" title={t("empty.title")}>
            {t("empty.text")}
          </EmptyState>
        ) : (
          <>
            <Totals totals={summary.totals} />
            <Card as="div">
              <ReachChart bars={summary.bars} step={summary.step} />
            </Card>
            {summary.networks.length > 0 && <NetworkTable networks={summary.networks} />}
          </>
        )}
        <HandledCard handled={view.handled} />
        {view.started.length > 0 && <Started started={view.started} />}
        {!nothing && <Posts {...view} />}
        {view.notes.length > 0 && <NoteTable notes={view.notes} />}
      </div>
    </div>
  );
}

const FIGURES = ["posts", "visits", "likes", "reposts", "replies"] as const;

function Totals({ totals }: { totals: Reach }) {
  const { t } = useTranslation("reach");
  const figure = useFigure();
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-3">
      {FIGURES.map((name) => (
        <div key={name} className="flex flex-col-reverse justify-end rounded-card border border-line bg-sheet p-4">
          <dt className="text-small text-soft">{t(`totals.${name}`)}</dt>
          <dd className={totals[name] === null ? "text-soft" : "font-serif text-section font-bold tabular-nums"}>
            {figure(totals[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HandledCard({ handled }: { handled: Handled }) {
  const { t } = useTranslation("reach");
  const say = useDelay();
  const lines = (["heard", "answered", "turned", "linked", "dismissed"] as const).map((name) => ({
    name,
    value: t("figure", { count: handled[name] }),
  }));
  return (
    <section aria-labelledby="handled-title">
      <h2 id="handled-title" className="text-title">
        {t("handled.title")}
      </h2>
      <dl className="mt-2 max-w-md text-small tabular-nums">
        {lines.map(({ name, value }) => (
          <div key={name} className="flex justify-between gap-4 border-b border-line py-2">
            <dt>{t(`handled.${name}`)}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-b border-line py-2">
          <dt>{t("handled.median")}</dt>
          <dd className="font-semibold">
            {handled.medianMinutes === null ? t("handled.none") : say(handled.medianMinutes)}
          </dd>
        </div>
      </dl>
      <p className="mt-2">
        <Link to="/equipe/mentions" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("handled.see")}
        </Link>
      </p>
    </section>
  );
}

function Started({ started }: { started: StartedThread[] }) {
  const { t } = useTranslation(["reach", "networks"]);
  return (
    <section aria-labelledby="started-title">
      <h2 id="started-title" className="text-title">
        {t("started")}
      </h2>
      <ul className="mt-2 grid gap-2">
        {started.map(({ title, path, network, at }) => (
          <li key={path}>
            <Link to={path} className="font-semibold wrap-anywhere">
              {title}
            </Link>
            <span className="block text-small text-soft">
              {t(`networks:names.${network}`)}, <Time at={at} form="short" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Posts({ posts, sort }: ReachView) {
  const { t } = useTranslation("reach");
  const [params] = useSearchParams();
  const tabs = POST_SORTS.map((one) => ({
    to: changed(params, { tri: one === "recentes" ? null : one }),
    label: t(`posts.sorts.${one}`),
    current: one === sort,
  }));
  return (
    <section aria-labelledby="posts-title" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="posts-title" className="text-title">
          {t("posts.title")}
        </h2>
        <a href={REACH_CSV_PATH} download className="button" data-tone="plain" data-size="small">
          <Icon name="download" size={18} />
          {t("posts.csv")}
        </a>
      </div>
      <LinkTabs label={t("posts.sort")} tabs={tabs} />
      <PostTable posts={posts.items} />
      <Pager
        label={t("posts.pages")}
        next={posts.next ? { to: changed(params, { apres: posts.next }), label: t("posts.next") } : null}
        first={params.has("apres") ? { to: changed(params, {}), label: t("posts.first") } : null}
      />
    </section>
  );
}
