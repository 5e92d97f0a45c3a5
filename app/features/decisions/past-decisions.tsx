import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { Corrected } from "#app/features/threads/corrected.tsx";
import { historyAnchor } from "#app/features/threads/paths.ts";
import type { DecisionView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { DecisionActs } from "./decision-acts.tsx";
import { DeclineReason } from "./decision-block.tsx";

export interface PastDecisionsProps {
  /** The latest first. */
  decisions: DecisionView[];
  thread: Pick<ThreadCard, "id" | "slug" | "kind" | "lang">;
}

/** What the bank said before: nothing of it is hidden. */
export function PastDecisions({ decisions, thread }: PastDecisionsProps) {
  const { t } = useTranslation("threads");
  return (
    <section id="decisions" aria-labelledby="decisions-title" className="mt-7 scroll-mt-4">
      <h2 id="decisions-title" className="mb-3 text-title">
        {t("decision.before")}
      </h2>
      <ol className="ms-1.5 border-s-2 border-official-line">
        {decisions.map((decision) => (
          <PastDecision key={decision.id} decision={decision} thread={thread} />
        ))}
      </ol>
    </section>
  );
}

function PastDecision({ decision, thread }: { decision: DecisionView; thread: PastDecisionsProps["thread"] }) {
  const { t } = useTranslation(["threads", "site"]);
  const nameOf = useNameOf();
  const { brand } = useViewer();
  return (
    <li id={`decision-${decision.id}`} className="relative scroll-mt-4 pb-5 ps-5 last:pb-0">
      <span
        aria-hidden="true"
        className="absolute -start-[7px] top-1.5 size-3 rounded-full border-2 border-official-line bg-paper"
      />
      <p className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
        <b className="text-body text-ink">{t(`site:status.${decision.status}`)}</b>
        <span>
          {t("official.spokenBy", { name: nameOf(decision.by), brand: brand.name })} ·{" "}
          <Time at={decision.at} form="day" exact />
        </span>
      </p>
      {decision.editedAt && (
        <Corrected at={decision.editedAt} thread={thread} anchor={historyAnchor("decision", decision.id)} />
      )}
      <DeclineReason decision={decision} />
      <Prose html={decision.html} size="small" lang={thread.lang} className="mt-1" />
      <div className="-ms-2 empty:hidden">
        <DecisionActs decision={decision} />
      </div>
    </li>
  );
}
