import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { RulingLine } from "./case-line.ts";
import { casePath } from "./desk-paths.ts";
import { RulingItem } from "./ruling-item.tsx";
import { useRefusal } from "./use-desk-reply.ts";

export interface TogetherReportProps {
  report: { done: RulingLine[]; not: { caseId: number; refusal: string }[] };
}

/** What was decided, each with its way back, and what was not, with the reason. */
export function TogetherReport({ report: { done, not } }: TogetherReportProps) {
  const { t } = useTranslation("desk");
  const say = useRefusal();
  return (
    <>
      {done.length > 0 && (
        <Notice tone="done" role="status">
          {t("together.done", { count: done.length })}
        </Notice>
      )}
      {not.length > 0 && (
        <Notice tone="warn" role="status">
          <p className="font-semibold">{t("together.not", { count: not.length })}</p>
          <ul className="mt-1 grid gap-1">
            {not.map(({ caseId, refusal }) => (
              <li key={caseId}>
                <Link to={casePath(caseId)} className="underline underline-offset-2">
                  {t("together.case", { id: caseId })}
                </Link>{" "}
                {say(refusal)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {done.length > 0 && (
        <Card>
          <ul>
            {done.map((ruling) => (
              <li key={ruling.id} className="border-t border-line py-3 first:border-0 first:pt-0 last:pb-0">
                <RulingItem ruling={ruling} named full />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
