import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { Page, ThreadCard as Thread, ThreadKind } from "./cards.ts";
import { changed } from "./list-address.ts";
import { type CardHeading, ThreadCard } from "./thread-card.tsx";

export interface ThreadListProps {
  kind: ThreadKind;
  page: Page<Thread>;
  heading?: CardHeading;
}

/** A page of questions or ideas, the way to the next one, and what to do when there is none. */
export function ThreadList({ kind, page, heading = "h2" }: ThreadListProps) {
  const { t } = useTranslation("site");
  const [params] = useSearchParams();
  if (page.items.length === 0) return <NoThread kind={kind} />;
  const first = params.has("apres") ? { to: changed(params, {}), label: t("pager.first") } : null;
  const next = page.next ? { to: changed(params, { apres: page.next }), label: t("pager.next") } : null;
  return (
    <div className="grid gap-6">
      <ul className="grid gap-3">
        {page.items.map((card) => (
          <li key={card.id}>
            <ThreadCard card={card} heading={heading} />
          </li>
        ))}
      </ul>
      <Pager label={t("pager.label")} next={next} first={first} />
    </div>
  );
}

function NoThread({ kind }: { kind: ThreadKind }) {
  const { t } = useTranslation("threads");
  const [params] = useSearchParams();
  if (params.has("theme") || params.has("statut"))
    return (
      <EmptyState
        title={t("list.filtered")}
        action={<ButtonLink to={changed(params, { theme: null, statut: null })}>{t("list.all")}</ButtonLink>}
      >
        {t("list.filteredText")}
      </EmptyState>
    );
  if (kind === "idea")
    return (
      <EmptyState
        icon="idea"
        title={t("list.ideas.none")}
        action={<ButtonLink to="/idees/nouvelle">{t("list.ideas.propose")}</ButtonLink>}
      >
        {t("list.ideas.noneText")}
      </EmptyState>
    );
  const waiting = params.get("tri") === "sans-reponse";
  return (
    <EmptyState
      icon={waiting ? "check" : "question"}
      title={t(waiting ? "list.questions.noneUnanswered" : "list.questions.none")}
      action={<ButtonLink to="/questions/nouvelle">{t("list.questions.ask")}</ButtonLink>}
    >
      {t(waiting ? "list.questions.noneUnansweredText" : "list.questions.noneText")}
    </EmptyState>
  );
}
