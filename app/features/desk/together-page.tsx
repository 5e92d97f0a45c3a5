import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import type { CaseLine, KnownPerson } from "./case-line.ts";
import { CaseRow } from "./case-row.tsx";
import { queuePath } from "./desk-paths.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { TogetherReport, type TogetherReportProps } from "./together-report.tsx";
import { useDeskReply } from "./use-desk-reply.ts";
import { useLabels } from "./use-labels.ts";

export interface TogetherPageProps {
  view: { cases: CaseLine[]; person: KnownPerson | null; report: TogetherReportProps["report"] | null };
  action: string;
  reply: FormReply | null;
}

/** Several cases and one reason; afterwards, what was and what was not decided. */
export function TogetherPage({ view: { cases, person, report }, action, reply }: TogetherPageProps) {
  const { t } = useTranslation("desk");
  const { nameOf } = useLabels();
  return (
    <OneColumn>
      <div className="grid gap-5">
        <ButtonLink to={queuePath()} tone="quiet" size="small" className="-ms-3.5 w-fit">
          {t("pages.back")}
        </ButtonLink>
        <h1 className="text-page">{person ? t("together.ofPerson", { name: nameOf(person) }) : t("together.title")}</h1>
        {report && <TogetherReport report={report} />}
        {cases.length > 0 && <Deciding cases={cases} action={action} reply={reply} />}
        {cases.length === 0 && !report && (
          <EmptyState
            icon="check"
            title={t("together.none")}
            action={<ButtonLink to={queuePath()}>{t("empty.queue")}</ButtonLink>}
          >
            {t("together.noneText")}
          </EmptyState>
        )}
      </div>
    </OneColumn>
  );
}

function Deciding({ cases, action, reply }: { cases: CaseLine[]; action: string; reply: FormReply | null }) {
  const { t } = useTranslation("desk");
  const words = useDeskReply(reply);
  const [act, setAct] = useState(typed(reply, "act"));
  const asksReasons = !useHydrated() || act !== "publish";
  return (
    <>
      <p className="text-soft">{t("together.intro", { count: cases.length })}</p>
      <ul aria-label={t("together.cases")} className="rounded-card border border-line bg-sheet">
        {cases.map((line) => (
          <CaseRow key={line.id} line={line} kind={null} />
        ))}
      </ul>
      <Card>
        <PostForm action={action} className="grid gap-5">
          {cases.map(({ id }) => (
            <input key={id} type="hidden" name="cas" value={id} />
          ))}
          <ErrorSummary title={t("refusals.title")} errors={words.summary} />
          <RadioChips
            legend={t("decide.act")}
            name="act"
            hint={t("together.publishHint")}
            options={(["publish", "hide", "remove"] as const).map((value) => ({
              value,
              label: t(`together.acts.${value}`),
            }))}
            defaultValue={act}
            error={words.error("act")}
            onChoose={setAct}
          />
          {asksReasons && <ReasonFields reply={reply} words={words} />}
          <div>
            <Button type="submit" tone="main">
              {t("together.submit")}
            </Button>
          </div>
        </PostForm>
      </Card>
    </>
  );
}
