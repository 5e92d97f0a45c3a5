import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import type { Page } from "#app/features/threads/cards.ts";
import { changed } from "#app/features/threads/list-address.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LinkTabs } from "#app/ui/link-tabs.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Select } from "#app/ui/select.tsx";
import {
  FIRST_STATE,
  HEARD_NETWORKS,
  type MentionFilter,
  type MentionLine,
  MENTIONS_PATH,
  type StateName,
  STATE_NAMES,
} from "./mention-list.ts";
import { MentionRow } from "./mention-row.tsx";
import type { MentionState } from "./rules.ts";

export interface InboxPageProps {
  filter: MentionFilter;
  page: Page<MentionLine>;
  counts: Record<MentionState, number>;
}

const STATES: readonly StateName[] = ["a-traiter", "repondues", "publiees", "reliees", "ecartees", "reprises"];

/** What people say to the bank on the networks, in one place. */
export function InboxPage({ filter, page, counts }: InboxPageProps) {
  const { t } = useTranslation("mentions");
  const [params] = useSearchParams();
  const tabs = STATES.map((name) => ({
    to: `${MENTIONS_PATH}${changed(params, { etat: name === FIRST_STATE ? null : name })}`,
    label: t(`states.${STATE_NAMES[name]}`, { count: counts[STATE_NAMES[name]] }),
    current: name === filter.state,
  }));
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[54rem] grid-cols-[minmax(0,1fr)] gap-5">
        <div>
          <TeamNav />
          <h1 className="text-page">{t("title")}</h1>
          <p className="mt-1.5 text-soft">{t("intro")}</p>
        </div>
        <LinkTabs label={t("states.label")} tabs={tabs} />
        <Filters filter={filter} />
        {page.items.length === 0 ? <Empty state={filter.state} /> : <Lines items={page.items} />}
        <Pager
          label={t("pages.label")}
          next={page.next ? { to: changed(params, { apres: page.next }), label: t("pages.next") } : null}
          first={params.has("apres") ? { to: changed(params, {}), label: t("pages.first") } : null}
        />
      </div>
    </div>
  );
}

function Lines({ items }: { items: MentionLine[] }) {
  const { t } = useTranslation("mentions");
  return (
    <ul aria-label={t("row.list")} className="rounded-card border border-line bg-sheet">
      {items.map((line) => (
        <MentionRow key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Empty({ state }: { state: StateName }) {
  const { t } = useTranslation("mentions");
  if (state === FIRST_STATE)
    return (
      <EmptyState icon="check" title={t("empty.new")}>
        {t("empty.newText")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="comment"
      title={t("empty.other")}
      action={<ButtonLink to={MENTIONS_PATH}>{t("empty.back")}</ButtonLink>}
    >
      {t("empty.otherText")}
    </EmptyState>
  );
}

function Filters({ filter: { state, network, sort } }: Pick<InboxPageProps, "filter">) {
  const { t } = useTranslation(["mentions", "networks"]);
  return (
    <Form role="search" aria-label={t("filter.label")} className="flex flex-wrap items-end gap-3">
      {state !== FIRST_STATE && <input type="hidden" name="etat" value={state} />}
      <div className="grid gap-1.5">
        <label htmlFor="reseau" className="text-small font-semibold">
          {t("filter.network")}
        </label>
        <Select key={network} id="reseau" name="reseau" defaultValue={network ?? ""}>
          <option value="">{t("filter.allNetworks")}</option>
          {HEARD_NETWORKS.map((one) => (
            <option key={one} value={one}>
              {t(`networks:names.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid gap-1.5">
        <label htmlFor="tri" className="text-small font-semibold">
          {t("filter.sort")}
        </label>
        <Select key={sort} id="tri" name="tri" defaultValue={sort}>
          <option value="recentes">{t("filter.recentes")}</option>
          <option value="portee">{t("filter.portee")}</option>
        </Select>
      </div>
      <Button>{t("filter.submit")}</Button>
    </Form>
  );
}
