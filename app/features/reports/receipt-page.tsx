import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AppealForm, RefusedAppeal } from "#app/features/appeals/appeal-form.tsx";
import { AppealOutcome } from "#app/features/appeals/appeal-outcome.tsx";
import { useSignInPath } from "#app/features/forms/back.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Fact, FactList } from "#app/features/statements/fact-list.tsx";
import { GroundLine } from "#app/features/statements/ground-line.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ReportView } from "./read-report.server.ts";

export interface ReceiptPageProps {
  report: ReportView;
  /** When the form to contest came back. */
  reply: FormReply | null;
}

/** What has become of a report, for whoever has its number. */
export function ReceiptPage({ report, reply }: ReceiptPageProps) {
  const { t } = useTranslation("reports");
  const { viewer } = useViewer();
  const { number, name, place, reason, createdAt, decision, appeal } = report;
  return (
    <OneColumn>
      <h1 className="text-page">{t("receipt.title", { number })}</h1>
      <p className="mt-1.5 text-soft">{t("receipt.keep")}</p>
      <div className="mt-6 grid gap-5">
        <Card>
          <FactList>
            <Fact name={t("receipt.subject")}>
              <p className="first-letter:uppercase">{t(`things.${name}`)}</p>
              {place ? (
                <Link to={place} className="inline-flex min-h-11 items-center text-small underline underline-offset-2">
                  {t("receipt.see")}
                </Link>
              ) : (
                name !== "membre" && <p className="text-small text-soft">{t("receipt.away")}</p>
              )}
            </Fact>
            <Fact name={t("receipt.reason")}>{t(`grounds.${reason}`)}</Fact>
            <Fact name={t("receipt.sent")}>
              <Time at={createdAt} />
            </Fact>
          </FactList>
        </Card>
        {decision ? (
          <Decision decision={decision} />
        ) : (
          <Notice>{t(report.gone ? "receipt.gone" : "receipt.open")}</Notice>
        )}
        {appeal && <AppealOutcome appeal={appeal} again={appeal.past} />}
        <Contest report={report} reply={reply} />
        {viewer && (
          <Link to="/moi/moderation" className="inline-flex min-h-11 w-fit items-center underline underline-offset-2">
            {t("receipt.own")}
          </Link>
        )}
      </div>
    </OneColumn>
  );
}

function Decision({ decision }: { decision: NonNullable<ReportView["decision"]> }) {
  const { t } = useTranslation("reports");
  const { act, at, ground, automated, facts, undone } = decision;
  return (
    <Card aria-labelledby="decision-title" className="grid gap-4">
      <h2 id="decision-title" className="text-title">
        {t("receipt.decision")}
      </h2>
      {undone && <Notice>{t("receipt.undone")}</Notice>}
      <FactList>
        <Fact name={t("receipt.decision")}>
          <p className="font-semibold">{t(`acts.${act}`)}</p>
          {act === "dismiss" && <p>{facts || t("receipt.none")}</p>}
        </Fact>
        {ground && (
          <Fact name={t("receipt.ground")}>
            <GroundLine ground={ground} />
          </Fact>
        )}
        <Fact name={t("receipt.by")}>{t(automated ? "receipt.bySite" : "receipt.byPerson")}</Fact>
        <Fact name={t("receipt.decidedAt")}>
          <Time at={at} />
        </Fact>
      </FactList>
    </Card>
  );
}

/** With the number for whoever has no account; as themselves for whoever has one. */
function Contest({ report: { decision, appeal, ofMember }, reply }: ReceiptPageProps) {
  const { t } = useTranslation("reports");
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const until = decision?.appealUntil ?? null;
  if (until === null || (appeal && !appeal.past)) return <RefusedAppeal reply={reply} />;
  if (ofMember && !viewer)
    return <Notice action={<ButtonLink to={signIn}>{t("appeal.signInLink")}</ButtonLink>}>{t("appeal.signIn")}</Notice>;
  return <AppealForm until={until} reply={reply} />;
}
