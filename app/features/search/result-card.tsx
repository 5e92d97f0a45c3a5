import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { KindLabel, ThemeLink } from "#app/features/threads/kind-label.tsx";
import { threadPath } from "#app/features/threads/paths.ts";
import { StatusBadge } from "#app/features/threads/status-badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { classes } from "#app/ui/classes.ts";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { Marked } from "./marked.tsx";
import type { Result } from "./search.server.ts";

/** A thread that was found: why it was, and whether the answer is already there. */
export function ResultCard({ result: { card, title, excerpt } }: { result: Result }) {
  return (
    <Card as="article" className="relative">
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1">
        <KindLabel kind={card.kind} />
        <ThemeLink theme={card.theme} />
        {card.kind === "idea" && <StatusBadge status={card.status} />}
      </div>
      <h3 lang={card.lang} className="mt-1.5 text-title">
        <Link
          to={threadPath(card)}
          prefetch="intent"
          className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
        >
          <bdi>
            <Marked parts={title} />
          </bdi>
        </Link>
      </h3>
      {excerpt.length > 0 && <Excerpt result={{ card, title, excerpt }} />}
      <Facts card={card} />
    </Card>
  );
}

/** The bank's own words where it has answered, else the first words of the thread. */
function Excerpt({ result: { card, excerpt } }: { result: Result }) {
  const words = (
    <p dir="auto" className="line-clamp-4 max-w-[68ch] sm:line-clamp-3">
      <Marked parts={excerpt} />
    </p>
  );
  const fromTheBank = Boolean(card.official?.text);
  const Element = fromTheBank ? "blockquote" : "div";
  return (
    <Element
      lang={card.lang}
      className={classes(fromTheBank ? "mt-2.5 border-s-[3px] border-official ps-3.5" : "mt-1.5")}
    >
      {words}
    </Element>
  );
}

function Facts({ card }: { card: ThreadCard }) {
  const { t } = useTranslation("threads");
  return (
    <p className="facts mt-2.5 text-small text-soft">
      {card.official && <Seal>{t("card.official")}</Seal>}
      <Time at={card.official?.at ?? card.createdAt} form="day" />
      <Replies card={card} />
      <VoteCount card={card} />
    </p>
  );
}

function Replies({ card }: { card: ThreadCard }) {
  const { t } = useTranslation("threads");
  if (card.kind === "idea")
    return card.replyCount > 0 ? <span>{t("card.comments", { count: card.replyCount })}</span> : null;
  return (
    <>
      {card.accepted && <span className="font-semibold text-ink">{t("card.accepted")}</span>}
      <span>{card.answerCount > 0 ? t("card.answers", { count: card.answerCount }) : t("card.unanswered")}</span>
    </>
  );
}

/** The total first. */
function VoteCount({ card: { kind, votes } }: { card: ThreadCard }) {
  const { t } = useTranslation("threads");
  if (votes.total + votes.underReview === 0) return null;
  return (
    <span>
      <span className="whitespace-nowrap">
        {kind === "idea" ? t("card.votes", { count: votes.total }) : t("card.also", { count: votes.total })}
      </span>
      {votes.visitors > 0 && (
        <>
          {", "}
          <span className="whitespace-nowrap">{t("card.visitors", { count: votes.visitors })}</span>
        </>
      )}
      {votes.underReview > 0 && `, ${t("vote.underReview", { count: votes.underReview })}`}
    </span>
  );
}
