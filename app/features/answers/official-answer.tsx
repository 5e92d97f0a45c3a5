import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Byline } from "#app/features/threads/byline.tsx";
import { Corrected } from "#app/features/threads/corrected.tsx";
import { answerAnchor } from "#app/features/threads/paths.ts";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { AcceptedMark } from "./accepted-mark.tsx";
import { AnswerActs } from "./answer-acts.tsx";
import { AnswerVotes } from "./answer-votes.tsx";
import type { AnswerInThread } from "./answer-in-thread.ts";

/** What the bank says, set apart: written in its name, or a member's answer that it confirmed. */
export function OfficialAnswer({ answer, ...context }: AnswerInThread) {
  const { t } = useTranslation("threads");
  const { official } = answer;
  const titleId = `${answerAnchor(answer.id)}-title`;
  return (
    <section
      id={answerAnchor(answer.id)}
      aria-labelledby={`${titleId} ${titleId}-by`}
      data-official={official?.kind ?? ""}
      className="scroll-mt-4 rounded-panel border-[1.5px] border-official-line bg-official-wash p-[clamp(1.125rem,2.6vw,1.875rem)]"
    >
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1">
        <h2 id={titleId} className="font-sans tracking-normal">
          <Seal size="large">{t(official?.kind === "confirmed" ? "official.confirmed" : "official.title")}</Seal>
        </h2>
        {official && <SpokenBy official={official} id={`${titleId}-by`} />}
      </div>
      {/* A confirmed answer stays its author's. */}
      {official?.kind === "confirmed" && (
        <div className="mt-3.5">
          <Byline person={answer.author} at={answer.createdAt} />
        </div>
      )}
      <Prose html={answer.html} lang={context.thread.lang} className="mt-3" />
      {answer.accepted && <AcceptedMark asker={context.thread.author} />}
      <Foot answer={answer} {...context} />
    </section>
  );
}

/** Part of the block's name: a question may have several official answers. */
function SpokenBy({ official, id }: { official: NonNullable<AnswerView["official"]>; id: string }) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  const { brand } = useViewer();
  return (
    <p id={id} className="text-small text-soft">
      {t("official.spokenBy", { name: nameOf(official.by), brand: brand.name })} · <Time at={official.at} />
    </p>
  );
}

function Foot({ answer, ...context }: AnswerInThread) {
  const { t } = useTranslation("threads");
  return (
    <div className="mt-4 border-t border-official-line pt-3.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
          <b className="text-small">{t("official.helps")}</b>
          <AnswerVotes answer={answer} look="row" />
        </div>
        {answer.editedAt && <Corrected at={answer.editedAt} thread={context.thread} anchor={answerAnchor(answer.id)} />}
      </div>
      <AnswerActs answer={answer} {...context} />
    </div>
  );
}
