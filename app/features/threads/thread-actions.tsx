import { useTranslation } from "react-i18next";
import { ReportLink } from "#app/features/reports/report-link.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { ShareMenu } from "#app/features/share/share-menu.tsx";
import { VoteButton } from "#app/features/votes/vote-button.tsx";
import { VoteTally } from "#app/features/votes/vote-tally.tsx";
import { Card } from "#app/ui/card.tsx";
import { FollowButton } from "./follow-button.tsx";
import { MoreActs } from "./more-acts.tsx";
import type { IdeaPage, QuestionPage } from "./thread-view.ts";

type Acting = { page: Pick<QuestionPage | IdeaPage, "card" | "following" | "url" | "acts"> };

/** Under a question: one has it too, wants to know, passes it on. */
export function QuestionActions({ page }: Acting) {
  return (
    <div className="no-print flex flex-wrap items-center gap-2.5">
      <VoteButton thread={page.card} look="wide" />
      <FollowAndShare page={page} />
      <OwnActs page={page} />
    </div>
  );
}

/** The vote of an idea: right under its title on a phone, at the side of a wide screen. */
export function IdeaVotePanel({ page }: Acting) {
  const { t } = useTranslation("threads");
  const { viewer } = useViewer();
  const { votes } = page.card;
  return (
    <Card className="no-print grid gap-4" aria-labelledby="vote-title">
      <h2 id="vote-title" className={votes.refusal ? "sr-only" : "text-title"}>
        {t(votes.mine ? "vote.ideaMine" : "vote.idea")}
      </h2>
      <div className="flex items-center gap-4">
        <VoteButton thread={page.card} look="large" />
        <VoteTally votes={votes} />
      </div>
      {votes.refusal === null && !viewer && <p className="text-small text-soft">{t("vote.open")}</p>}
      {votes.refusal && <p className="text-small text-soft">{t(`vote.refused.${votes.refusal}`)}</p>}
      <div className="flex flex-wrap gap-2.5">
        <FollowAndShare page={page} />
        <OwnActs page={page} />
      </div>
    </Card>
  );
}

function FollowAndShare({ page: { card, following, url, acts } }: Acting) {
  const name = card.kind === "question" ? "question" : "idee";
  return (
    <>
      <FollowButton threadId={card.id} following={following} mayFollow={acts.follow} />
      <ShareMenu shared={{ title: card.title, url }} atSide={card.kind === "idea"} />
      {!acts.edit && <ReportLink name={name} id={card.id} what={card.title} />}
    </>
  );
}

function OwnActs({ page: { card, acts } }: Acting) {
  const { t } = useTranslation("threads");
  return (
    <MoreActs
      subject={card.kind === "question" ? "question" : "idee"}
      id={card.id}
      acts={acts}
      what={card.title}
      withdraw={t(`thread.withdraw.${card.kind}`)}
    />
  );
}
