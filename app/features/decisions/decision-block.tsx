import { useTranslation } from "react-i18next";
import { RepublishLink } from "#app/features/republish/republish-link.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { Corrected } from "#app/features/threads/corrected.tsx";
import { historyAnchor } from "#app/features/threads/paths.ts";
import type { DecisionView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { DecisionActs } from "./decision-acts.tsx";

export interface DecisionBlockProps {
  decision: DecisionView;
  thread: Pick<ThreadCard, "id" | "slug" | "kind" | "lang">;
  /** Of all decisions on this idea. */
  count: number;
}

/** The bank's latest word on an idea: where it stands, why, and when more will come. */
export function DecisionBlock({ decision, thread, count }: DecisionBlockProps) {
  const { t } = useTranslation(["threads", "site"]);
  const nameOf = useNameOf();
  const { brand } = useViewer();
  const status = t(`site:status.${decision.status}`).toLocaleLowerCase();
  const titleId = `decision-${decision.id}-title`;
  return (
    <section
      id={`decision-${decision.id}`}
      aria-labelledby={titleId}
      data-official="decision"
      className="scroll-mt-4 rounded-panel border-[1.5px] border-official-line bg-official-wash p-[clamp(1.125rem,2.6vw,1.875rem)]"
    >
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1">
        <h2 id={titleId} className="font-sans tracking-normal">
          <Seal size="large">{t("decision.decided", { status })}</Seal>
        </h2>
        <p className="text-small text-soft">
          {t("official.spokenBy", { name: nameOf(decision.by), brand: brand.name })} ·{" "}
          <Time at={decision.at} form="day" />
        </p>
      </div>
      <DeclineReason decision={decision} />
      <Prose html={decision.html} lang={thread.lang} className="mt-3" />
      <Foot decision={decision} thread={thread} count={count} />
    </section>
  );
}

export function DeclineReason({ decision: { reason } }: Pick<DecisionBlockProps, "decision">) {
  const { t } = useTranslation("threads");
  if (!reason) return null;
  return (
    <p className="mt-3">
      <span className="text-soft">{t("decision.why")}</span> <b>{t(`decision.reasons.${reason}`)}</b>
    </p>
  );
}

function Foot({ decision, thread, count }: DecisionBlockProps) {
  const { t } = useTranslation("threads");
  const { nextNewsAt, editedAt } = decision;
  return (
    <div className="mt-4 grid gap-2 border-t border-official-line pt-3.5 text-small text-soft">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {nextNewsAt ? (
          <p>
            {t("decision.nextNews")} <Time at={nextNewsAt} form="day" exact />
          </p>
        ) : (
          <span />
        )}
        {count > 1 && (
          <a href="#decisions" className="inline-flex min-h-9 items-center text-ink underline underline-offset-2">
            {t("decision.all", { count })}
          </a>
        )}
      </div>
      {editedAt && <Corrected at={editedAt} thread={thread} anchor={historyAnchor("decision", decision.id)} />}
      <div className="-ms-2 flex flex-wrap items-center gap-x-1 empty:hidden">
        <RepublishLink threadId={thread.id} />
        <DecisionActs decision={decision} />
      </div>
    </div>
  );
}
