import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { VoteButton } from "#app/features/votes/vote-button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import type { IdeaCard as Idea, OfficialExcerpt, QuestionCard as Question, ThreadCard as Thread } from "./cards.ts";
import { KindLabel, ThemeLink } from "./kind-label.tsx";
import { threadPath } from "./paths.ts";
import { PersonName } from "./person-name.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** The level of a card's title: h2 right under the page's title, h3 in a section. */
export type CardHeading = "h2" | "h3";

/** A question or an idea in a list. */
export function ThreadCard({ card, heading = "h2" }: { card: Thread; heading?: CardHeading }) {
  return card.kind === "question" ? (
    <QuestionCard card={card} heading={heading} />
  ) : (
    <IdeaCard card={card} heading={heading} />
  );
}

/** The bank's words are on the card: one need not open the question to be helped. */
export function QuestionCard({ card, heading = "h2" }: { card: Question; heading?: CardHeading }) {
  return (
    <Card as="article" className="relative">
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1">
        <KindLabel kind="question" />
        <ThemeLink theme={card.theme} />
      </div>
      <CardTitle card={card} as={heading} />
      {card.official ? <Quote official={card.official} lang={card.lang} /> : <Excerpt card={card} />}
      <Facts>
        {card.official ? <SpokenBy official={card.official} /> : <AskedBy card={card} />}
        <QuestionCounts card={card} />
      </Facts>
    </Card>
  );
}

/** The vote stands beside the title: one votes from the list. */
export function IdeaCard({ card, heading = "h2" }: { card: Idea; heading?: CardHeading }) {
  const { t } = useTranslation("threads");
  return (
    <Card as="article" className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-3 sm:gap-4">
      <div className="relative z-10">
        <VoteButton thread={card} />
      </div>
      <div>
        <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1">
          <KindLabel kind="idea" />
          <ThemeLink theme={card.theme} />
          <StatusBadge status={card.status} />
        </div>
        <CardTitle card={card} as={heading} />
        {card.official ? <Quote official={card.official} lang={card.lang} /> : <Excerpt card={card} />}
        <Facts>
          {card.official && <SpokenBy official={card.official} />}
          <span>
            {t("card.proposedBy")} <PersonName person={card.author} />
          </span>
          <Time at={card.createdAt} form="day" />
          {card.replyCount > 0 && <span>{t("card.comments", { count: card.replyCount })}</span>}
          {card.votes.visitors > 0 && <span>{t("card.visitors", { count: card.votes.visitors })}</span>}
          {card.votes.underReview > 0 && <span>{t("vote.underReview", { count: card.votes.underReview })}</span>}
        </Facts>
      </div>
    </Card>
  );
}

function CardTitle({ card, as: Heading }: { card: Thread; as: CardHeading }) {
  return (
    <Heading className="mt-1.5 text-title" lang={card.lang}>
      <Link
        to={threadPath(card)}
        prefetch="intent"
        className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
      >
        <bdi>{card.title}</bdi>
      </Link>
    </Heading>
  );
}

function Excerpt({ card }: { card: Thread }) {
  if (!card.excerpt) return null;
  return (
    <p lang={card.lang} dir="auto" className="mt-1.5 line-clamp-3 max-w-[68ch] sm:line-clamp-2">
      {card.excerpt}
    </p>
  );
}

function Quote({ official, lang }: { official: OfficialExcerpt; lang: string }) {
  return (
    <blockquote lang={lang} className="mt-2.5 border-s-[3px] border-official ps-3.5">
      <p dir="auto" className="line-clamp-4 max-w-[68ch] sm:line-clamp-3">
        {official.text}
      </p>
    </blockquote>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <p className="facts mt-2.5 text-small text-soft">{children}</p>;
}

function SpokenBy({ official }: { official: OfficialExcerpt }) {
  const { t } = useTranslation("threads");
  return (
    <>
      <Seal>{t("card.official")}</Seal>
      <span>
        <PersonName person={official.by} team />, <Time at={official.at} form="day" />
      </span>
    </>
  );
}

function AskedBy({ card }: { card: Question }) {
  return (
    <span>
      <PersonName person={card.author} />, <Time at={card.createdAt} form="day" />
    </span>
  );
}

function QuestionCounts({ card }: { card: Question }) {
  const { t } = useTranslation("threads");
  return (
    <>
      {card.accepted && <span className="font-semibold text-ink">{t("card.accepted")}</span>}
      {card.answerCount > 0 ? (
        <span>{t("card.answers", { count: card.answerCount })}</span>
      ) : (
        <span>{t("card.unanswered")}</span>
      )}
      {card.votes.total > 0 && (
        <span>
          {t("card.also", { count: card.votes.total })}
          {card.votes.mine && <b className="text-ink">{`, ${t("card.you")}`}</b>}
        </span>
      )}
    </>
  );
}
