import { useSearchParams, useNavigate } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CaseKind } from "#app/features/moderation/words.ts";
import { changed } from "#app/features/threads/list-address.ts";
import type { Page } from "#app/features/threads/cards.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { CaseLine, RulingLine } from "./case-line.ts";
import { CaseRow } from "./case-row.tsx";
import { casePath, queuePath, TOGETHER_PATH } from "./desk-paths.ts";
import { DeskNews, type DeskNewsProps } from "./desk-news.tsx";
import { KeyboardHelp } from "./keyboard-help.tsx";
import { RulingItem } from "./ruling-item.tsx";
import { press } from "./use-shortcuts.ts";

type Shown =
  | { view: "queue"; page: Page<CaseLine>; kind: CaseKind | null }
  | { view: "decided"; page: Page<RulingLine>; kind: null };

export type QueuePageProps = Shown & DeskNewsProps & { counts: Record<CaseKind, number> };

/** The moderators' desk: what waits, in one list; what was decided. */
export function QueuePage(props: QueuePageProps) {
  const { t } = useTranslation("desk");
  const [params] = useSearchParams();
  const { view, kind, counts, news, page } = props;
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[54rem] gap-5">
        <div>
          <h1 className="text-page">{t("title")}</h1>
          <p className="mt-1.5 text-soft">{t("intro")}</p>
        </div>
        <DeskNews news={news} />
        <Views view={view} kind={kind} counts={counts} />
        {view === "queue" ? <Queue {...props} /> : <Decided page={props.page} />}
        <Pager
          label={t("pages.label")}
          next={page.next ? { to: changed(params, { apres: page.next }), label: t("pages.next") } : null}
          first={params.has("apres") ? { to: changed(params, {}), label: t("pages.first") } : null}
        />
      </div>
    </div>
  );
}

function Views({ view, kind, counts }: Pick<QueuePageProps, "view" | "kind" | "counts">) {
  const { t } = useTranslation("desk");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const kinds = (["held", "reported", "appealed", "votes"] as const).map((one) => ({
    to: queuePath(one),
    label: t(`views.${one}`, { count: counts[one] }),
    current: one === kind,
  }));
  const tabs = [
    { to: queuePath(), label: t("views.all", { count: total }), current: view === "queue" && kind === null },
    ...kinds,
    { to: `${queuePath()}?vue=decidees`, label: t("views.decided"), current: view === "decided" },
  ];
  return <LinkTabs label={t("views.label")} tabs={tabs} />;
}

const BOXES = "choisis";

function Queue({ page: { items }, kind }: Extract<QueuePageProps, { view: "queue" }>) {
  const { t } = useTranslation("desk");
  const shortcuts = useQueueKeys(items, kind);
  if (items.length === 0)
    return (
      <EmptyState
        icon="check"
        title={t("empty.title")}
        action={
          <>
            {kind && <ButtonLink to={queuePath()}>{t("empty.all")}</ButtonLink>}
            <ButtonLink to={`${queuePath()}?vue=decidees`}>{t("empty.decided")}</ButtonLink>
          </>
        }
      >
        {t(kind ? "empty.kind" : "empty.text")}
      </EmptyState>
    );
  return (
    <>
      <KeyboardHelp shortcuts={shortcuts} shown={["move", "publish", "hide", "remove", "select"]} />
      <ul aria-label={t("row.waiting")} className="rounded-card border border-line bg-sheet">
        {items.map((line) => (
          <CaseRow key={line.id} line={line} kind={kind} form={BOXES} />
        ))}
      </ul>
      <form id={BOXES} action={TOGETHER_PATH} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t("together.selected")}</Button>
        <p className="text-small text-soft">{t("together.selectedHint")}</p>
      </form>
    </>
  );
}

/** The keys act on the case that has the focus; the first of them gives it to one. */
function useQueueKeys(items: CaseLine[], kind: CaseKind | null) {
  const navigate = useNavigate();
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>("a[data-case]")];
  const at = () => links().findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const here = () => items[at()] ?? null;
  const go = (step: number) => {
    const all = links();
    const place = at() === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at() + step));
    all[place]?.focus();
  };
  const decide = (act: string) => {
    const line = here();
    if (!line) return;
    const path = casePath(line.id, kind);
    navigate(`${path}${path.includes("?") ? "&" : "?"}acte=${act}#decider`);
  };
  return {
    j: () => go(1),
    k: () => go(-1),
    p: () => press(`[data-quick="${here()?.id}"]`),
    m: () => decide("hide"),
    r: () => decide("remove"),
    x: () => document.querySelector<HTMLInputElement>(`input[name="cas"][value="${here()?.id}"]`)?.click(),
    u: () => press("[data-undo] form button"),
  };
}

function Decided({ page: { items } }: { page: Page<RulingLine> }) {
  const { t } = useTranslation("desk");
  if (items.length === 0)
    return (
      <EmptyState
        icon="check"
        title={t("empty.noDecision")}
        action={<ButtonLink to={queuePath()}>{t("empty.queue")}</ButtonLink>}
      >
        {t("empty.noDecisionText")}
      </EmptyState>
    );
  return (
    <ul aria-label={t("views.decided")} className="rounded-card border border-line bg-sheet">
      {items.map((ruling) => (
        <li key={ruling.id} className="border-t border-line px-4 py-4 first:border-0 sm:px-5">
          <RulingItem ruling={ruling} named full />
        </li>
      ))}
    </ul>
  );
}
