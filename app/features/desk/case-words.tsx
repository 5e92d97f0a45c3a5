import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Around, CasePageView, Neighbour, ReportLine } from "./case-page-view.ts";
import { KnownName } from "./known-name.tsx";
import { useLabels } from "./use-labels.ts";
import { useSigns } from "./use-signs.ts";

/** The words themselves, as they are read or would be. */
export function CaseWords({ page: { words, person, signs, subject } }: { page: CasePageView }) {
  const { t } = useTranslation("desk");
  const say = useSigns();
  return (
    <Card aria-labelledby="words-title" className="grid gap-3">
      <h2 id="words-title" className="sr-only">
        {t("page.words")}
      </h2>
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-small text-soft">
        <KnownName person={person?.person ?? null} face={30} anonymous={words.anonymous} />
        <Time at={words.createdAt} />
        {subject !== "member" && <Badge>{t(`states.${words.state}`)}</Badge>}
        {words.locked && <Badge>{t("page.locked")}</Badge>}
      </div>
      {words.title && (
        <p lang={words.lang ?? undefined} className="font-serif text-title font-bold break-words">
          {words.title}
        </p>
      )}
      {words.html && <Prose html={words.html} size="small" lang={words.lang ?? undefined} />}
      {words.path && (
        <Link to={words.path} className="button w-fit" data-size="small">
          {t("page.see")}
        </Link>
      )}
      {signs.length > 0 && (
        <div className="border-t border-line pt-3 text-small">
          <h3 className="font-semibold">{t("page.signs")}</h3>
          <ul className="mt-1 list-disc ps-5">
            {say(signs).map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p className="mt-1 text-soft">{t("page.signsWhy")}</p>
        </div>
      )}
    </Card>
  );
}

/** What people reported; who they are is not for the desk to know. */
export function CaseReports({ reports }: { reports: ReportLine[] }) {
  const { t } = useTranslation(["desk", "reports"]);
  return (
    <Card aria-labelledby="reports-title">
      <h2 id="reports-title" className="text-title">
        {t("page.reports")}
      </h2>
      <ul className="mt-2">
        {reports.map((report) => (
          <li key={report.number} className="grid gap-1 border-t border-line py-3 first:border-0 last:pb-0">
            <p className="font-semibold">{t(`reports:grounds.${report.reason}`)}</p>
            <p className="break-words whitespace-pre-line">{report.explanation}</p>
            {report.other && (
              <p className="text-small">
                {t("page.same")}{" "}
                <Link to={report.other.path} className="underline underline-offset-2">
                  {report.other.title}
                </Link>
              </p>
            )}
            <p className="text-small text-soft">
              {t("page.report", { number: report.number })}, {t(`page.${FROM[report.from]}`)},{" "}
              <Time at={report.createdAt} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const FROM = { member: "fromMember", visitor: "fromVisitor" } as const;

/** The thread, with what was said just before and just after. */
export function CaseAround({ around: { title, path, state, replies }, titled }: { around: Around; titled: boolean }) {
  const { t } = useTranslation("desk");
  return (
    <Card aria-labelledby="around-title" className="grid gap-2">
      <h2 id="around-title" className="text-title">
        {t("page.aroundIn")}
      </h2>
      {titled && (
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {state === "live" ? (
            <Link to={path} className="font-semibold underline underline-offset-2">
              {title}
            </Link>
          ) : (
            <span className="font-semibold">{title}</span>
          )}
          {state !== "live" && <Badge>{t(`states.${state}`)}</Badge>}
        </p>
      )}
      {replies.length === 0 && <p className="text-small text-soft">{t("page.alone")}</p>}
      <ul className="border-s-2 border-line ps-4">
        {replies.map((reply) => (
          <li key={`${reply.kind}-${reply.id}`} className="py-2">
            <Reply reply={reply} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Reply({ reply: { kind, person, excerpt, state, createdAt, before } }: { reply: Neighbour }) {
  const { t } = useTranslation("desk");
  const { kindOf } = useLabels();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
        <KnownName person={person} />
        <span>
          {kindOf({ subject: kind, thread: null })}, {t(before ? "page.before" : "page.after")}
        </span>
        <Time at={createdAt} form="short" />
        {state !== "live" && <Badge>{t(`states.${state}`)}</Badge>}
      </p>
      <p className="line-clamp-3 break-words">{excerpt}</p>
    </>
  );
}
