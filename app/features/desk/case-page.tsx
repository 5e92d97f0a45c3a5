import { useTranslation } from "react-i18next";
import type { CaseKind } from "#app/features/moderation/words.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CasePageView } from "./case-page-view.ts";
import { AppealCard, AppealForm } from "./appeal-card.tsx";
import { CaseAround, CaseReports, CaseWords } from "./case-words.tsx";
import { CaseSide } from "./case-side.tsx";
import { CaseState } from "./case-state.tsx";
import { DeskNews, type DeskNewsProps } from "./desk-news.tsx";
import { casePath, queuePath, votesPath } from "./desk-paths.ts";
import { KeyboardHelp, type ShownKey } from "./keyboard-help.tsx";
import { RulingForm } from "./ruling-form.tsx";
import { useCaseKeys } from "./use-case-keys.ts";
import { useRefusal } from "./use-desk-reply.ts";
import { useLabels } from "./use-labels.ts";

export interface CasePageProps extends DeskNewsProps {
  page: CasePageView;
  kind: CaseKind | null;
  /** Where its forms are sent. */
  action: string;
  acte: string | null;
  reply: FormReply | null;
}

/** Everything that a moderator needs to decide on one thing, on one page. */
export function CasePage({ page, kind, action, acte, reply, news }: CasePageProps) {
  const say = useRefusal();
  const shortcuts = useCaseKeys(page, kind);
  const decidable = page.acts.length > 0 && !page.case?.closed;
  return (
    <TwoColumns
      side={<CaseSide page={page} />}
      // Who it is comes before the form on a phone too.
      lead={
        <div className="grid gap-5">
          <Heading page={page} kind={kind} />
          <DeskNews news={news} />
          {reply?.form && !decidable && (
            <Notice tone="warn" role="alert">
              {say(reply.form)}
            </Notice>
          )}
          <CaseState page={page} action={action} />
          <KeyboardHelp shortcuts={shortcuts} shown={shownKeys(page, decidable)} />
          {page.appeal && <AppealCard appeal={page.appeal} />}
          <CaseWords page={page} />
          {page.reports.length > 0 && <CaseReports reports={page.reports} />}
          {page.around && (page.subject !== "thread" || page.around.replies.length > 0) && (
            <CaseAround around={page.around} titled={page.subject !== "thread"} />
          )}
        </div>
      }
    >
      <div className="grid gap-5">
        {page.appeal?.mayAnswer && !page.case?.closed && (
          // Each case begins its form anew: nobody is answered with what was written to somebody else.
          <AppealForm key={page.appeal.id} action={action} reply={reply} />
        )}
        {decidable && (
          <RulingForm
            key={`${page.subject}-${page.subjectId}-${acte ?? ""}`}
            page={page}
            action={action}
            chosen={acte}
            reply={reply}
          />
        )}
        <Closing page={page} decidable={decidable} />
      </div>
    </TwoColumns>
  );
}

/** On the line: what the keys can do here. */
function shownKeys({ acts, case: opened }: CasePageView, decidable: boolean): ShownKey[] {
  const keys: ShownKey[] = opened ? ["move"] : [];
  if (!decidable || !acts.includes("hide")) return keys;
  return acts.includes("release") || acts.includes("dismiss")
    ? [...keys, "publish", "hide", "remove"]
    : [...keys, "hide", "remove"];
}

function Heading({ page, kind }: Pick<CasePageProps, "page" | "kind">) {
  const { t } = useTranslation("desk");
  const { label } = useLabels();
  const { case: opened, subject, around, person } = page;
  return (
    <div className="grid gap-3">
      <nav aria-label={t("pages.cases")} className="no-print -ms-3.5 flex flex-wrap items-center gap-1">
        <ButtonLink to={queuePath(kind)} tone="quiet" size="small">
          {t("pages.back")}
        </ButtonLink>
        {opened?.previous && (
          <ButtonLink to={casePath(opened.previous, kind)} tone="quiet" size="small" rel="prev">
            {t("pages.previousCase")}
          </ButtonLink>
        )}
        {opened?.next && (
          <ButtonLink to={casePath(opened.next, kind)} tone="quiet" size="small" rel="next">
            {t("pages.nextCase")}
          </ButtonLink>
        )}
      </nav>
      <div>
        {opened && (
          <p className="mb-1.5 flex flex-wrap items-center gap-2.5 text-small text-soft">
            <Badge tone={opened.kind === "held" ? "plain" : "accent"}>{t(`kinds.${opened.kind}`)}</Badge>
            <Time at={opened.openedAt} />
          </p>
        )}
        <h1 className="text-page">{label({ subject, thread: around }, person?.person ?? null)}</h1>
      </div>
    </div>
  );
}

/** Where there is no form: why, or where else. */
function Closing({ page, decidable }: { page: CasePageView; decidable: boolean }) {
  const { t } = useTranslation("desk");
  const { case: opened, barred, subjectId, appeal } = page;
  if (opened?.closed || (decidable && !barred)) return null;
  if (opened?.kind === "votes")
    return (
      <Card className="grid gap-3">
        <p>{t("page.votesWhy")}</p>
        <ButtonLink to={votesPath(subjectId)} className="w-fit">
          {t("page.votes")}
        </ButtonLink>
      </Card>
    );
  if (opened?.kind === "appealed") return appeal?.mayAnswer ? null : <Notice>{t("barred.appeal")}</Notice>;
  return <Notice>{t(`barred.${barred ?? "nothing"}`)}</Notice>;
}
