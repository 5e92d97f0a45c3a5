import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { threadPath } from "#app/features/threads/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { MergeForm } from "./merge-form.tsx";
import type { MergeView } from "./merge-view.ts";
import { OtherChoice } from "./other-choice.tsx";
import type { MergeRefusal, UnmergeRefusal } from "./rules.ts";
import { SideBySide } from "./side-by-side.tsx";
import { UnmergeButton } from "./unmerge-button.tsx";

export interface MergePageProps {
  view: MergeView;
  /** What was typed to find the other thread, and whether that names none. */
  asked: string;
  missing: boolean;
  /** On the moderators' desk, when one comes from there. */
  caseId: number | null;
  reply: FormReply | null;
  refusal: MergeRefusal | UnmergeRefusal | null;
}

/** For moderators: which other thread says the same, what would come of making them one, why. */
export function MergePage(props: MergePageProps) {
  const { t } = useTranslation(["merges", "threads"]);
  const { view, refusal } = props;
  const { from, already } = view;
  return (
    <OneColumn>
      <Link
        to={already ? already.path : threadPath(from)}
        className="inline-flex min-h-11 items-center text-small font-semibold underline underline-offset-2"
      >
        {t("threads:history.back")}
      </Link>
      <h1 className="mt-1 text-page">{t("page.title")}</h1>
      {!already && <p className="mt-1.5 text-soft">{t(`page.intro.${from.kind}`)}</p>}
      {refusal && (
        <div className="mt-5">
          <Notice tone="warn" role="alert">
            {t(`refused.${refusal}`)}
          </Notice>
        </div>
      )}
      <div className="mt-6 grid gap-6">{already ? <Already view={view} /> : <Choosing {...props} />}</div>
    </OneColumn>
  );
}

function Already({ view: { from, already } }: Pick<MergePageProps, "view">) {
  const { t } = useTranslation("merges");
  if (!already) return null;
  return (
    <Notice
      action={
        <UnmergeButton fromId={from.id} rulingId={already.rulingId}>
          {t("unmerge")}
        </UnmergeButton>
      }
    >
      {t("page.already", { title: from.title })}{" "}
      <Link to={already.path} lang={already.lang} className="font-semibold underline underline-offset-2">
        {already.title}
      </Link>
    </Notice>
  );
}

function Choosing({ view, asked, missing, caseId, reply }: MergePageProps) {
  const { from, other, suggestions } = view;
  if (!other)
    return (
      <>
        <SideBySide from={from} into={null} />
        <OtherChoice from={from} suggestions={suggestions} asked={asked} missing={missing} caseId={caseId} />
      </>
    );
  return (
    <>
      <SideBySide from={from} into={other.card} />
      <MergeForm from={from} other={other} caseId={caseId} reply={reply} />
    </>
  );
}
