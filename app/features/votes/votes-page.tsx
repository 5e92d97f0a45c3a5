import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { queuePath } from "#app/features/desk/desk-paths.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { threadPath } from "#app/features/threads/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import { NetworkList, VerdictForm } from "./network-list.tsx";
import type { PastReview, VotesPage as View } from "./read-votes.server.ts";
import { VotesChart } from "./votes-chart.tsx";

export type ReviewFailure = "own-case" | "already-decided" | "session-ended";

/** For moderators: where the votes on a thread come from, over time, and what becomes of those under review. */
export function VotesPage({ page, failure }: { page: View; failure: ReviewFailure | null }) {
  const { t } = useTranslation("review");
  const { thread } = page;
  return (
    <div className="page pt-7 lg:pt-9">
      <div className="grid max-w-[54rem] gap-6">
        <div>
          <ButtonLink to={queuePath()} tone="quiet" size="small" className="no-print -ms-3.5 mb-1.5">
            {t("page.queue")}
          </ButtonLink>
          <h1 className="text-page">{t("page.title")}</h1>
          <p className="mt-1.5">
            <Link to={threadPath(thread)} lang={thread.lang} className="font-semibold underline underline-offset-2">
              <bdi>{thread.title}</bdi>
            </Link>
          </p>
          <p className="mt-1.5 max-w-[60ch] text-soft">{t("page.intro")}</p>
        </div>
        {failure && (
          <Notice tone="warn" role="alert">
            {t(`failures.${failure}`)}
          </Notice>
        )}
        <Standing page={page} />
        <VotesChart chart={page.chart} />
        <NetworkList page={page} />
        <Past page={page} />
      </div>
    </div>
  );
}

function Standing({ page }: { page: View }) {
  const { t } = useTranslation(["review", "threads"]);
  const { total, underReview, own, caseId } = page;
  return (
    <Card aria-labelledby="standing-title">
      <h2 id="standing-title" className="text-title">
        {t("threads:vote.tally.votes", { count: total })}
      </h2>
      <p className="mt-1">
        {underReview > 0 ? t("threads:vote.underReview", { count: underReview }) : t("review:page.nothing")}
      </p>
      {own && <p className="mt-2 text-small text-soft">{t("review:page.own")}</p>}
      {!own && underReview > 0 && (
        <div className="mt-4">
          <VerdictForm from="review" acts={["count", "discard"]} caseId={caseId} count={underReview} />
        </div>
      )}
    </Card>
  );
}

function Past({ page: { past, own } }: { page: View }) {
  const { t } = useTranslation("review");
  if (past.length === 0) return null;
  return (
    <Card aria-labelledby="past-title">
      <h2 id="past-title" className="text-title">
        {t("past.title")}
      </h2>
      <ul className="mt-2">
        {past.map((ruling) => (
          <PastLine key={ruling.rulingId} ruling={ruling} own={own} />
        ))}
      </ul>
    </Card>
  );
}

function PastLine({ ruling, own }: { ruling: PastReview; own: boolean }) {
  const { t } = useTranslation(["review", "reports"]);
  const { act, automated, by, facts, at, undoable, rulingId } = ruling;
  const author = automated ? t("review:past.automated") : (by ?? t("review:past.gone"));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3.5 first:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">{t(`reports:acts.${act}`)}</p>
        <p lang="fr" className="text-small">
          {facts}
        </p>
        <p className="text-small text-soft">
          {author}, <Time at={at} exact />
        </p>
      </div>
      {undoable && !own && (
        <PostForm>
          <input type="hidden" name="intent" value="undo" />
          <input type="hidden" name="ruling" value={rulingId} />
          <Button type="submit" size="small">
            <Icon name="undo" size={18} />
            {t(act === "count-votes" ? "review:acts.undoCount" : "review:acts.undoDiscard")}
          </Button>
        </PostForm>
      )}
    </li>
  );
}
