import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { trackOf } from "#app/features/decisions/track.ts";
import { Prose } from "#app/ui/prose.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { threadPath } from "./paths.ts";
import { PersonName } from "./person-name.tsx";
import type { ShippedStory as Story } from "./read-shipped.server.ts";
import { storyAnchor } from "./shipped-delays.tsx";
import { daysToDeliver, deliveredAt } from "./shipped-time.ts";

/** One idea, from the person who had it to the day it entered service. */
export function ShippedStory({ story }: { story: Story }) {
  const { t } = useTranslation("threads");
  const { idea } = story;
  return (
    <article id={storyAnchor(story)} className="scroll-mt-4">
      <Delivered story={story} />
      <h3 lang={idea.lang} className="mt-0.5 text-title">
        <Link to={threadPath(idea)} prefetch="intent">
          <bdi>{idea.title}</bdi>
        </Link>
      </h3>
      <p className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-small text-soft">
        <span className="inline-flex items-center gap-1.5">
          {t("shipped.thanks")}
          <span className="font-semibold text-ink">
            <PersonName person={idea.author} avatar={26} />
          </span>
        </span>
        <span>
          <b className="text-ink">{t("card.votes", { count: idea.votes.total })}</b>
          {idea.votes.visitors > 0 && `, ${t("card.visitors", { count: idea.votes.visitors })}`}
        </span>
      </p>
      <Told story={story} />
    </article>
  );
}

function Delivered({ story }: { story: Story }) {
  const { t } = useTranslation("threads");
  const days = daysToDeliver(story);
  return (
    <p className="text-small text-soft">
      <Time at={deliveredAt(story)} form="day" exact />
      {", "}
      {days > 0 ? t("shipped.delay", { count: days }) : t("shipped.sameDay")}
    </p>
  );
}

/** What the bank said that day, and the steps before it. */
function Told({ story }: { story: Story }) {
  const { t } = useTranslation("threads");
  return (
    <div
      data-official="decision"
      className="mt-3 rounded-panel border-[1.5px] border-official-line bg-official-wash p-[clamp(1rem,2vw,1.5rem)]"
    >
      <Seal>{t("shipped.story")}</Seal>
      {story.html && <Prose html={story.html} size="small" lang={story.idea.lang} className="mt-2" />}
      <Stages story={story} />
    </div>
  );
}

/** A list on a phone, a road where there is room; a step that was skipped has no date and no place here. */
function Stages({ story: { idea, stages } }: { story: Story }) {
  const { t } = useTranslation(["threads", "site"]);
  const track = trackOf({ status: idea.status, proposedAt: idea.createdAt, decisions: stages });
  return (
    <ol
      aria-label={t("threads:shipped.stages")}
      className="mt-4 grid text-fine leading-snug sm:auto-cols-fr sm:grid-flow-col"
    >
      {track.map(
        ({ status, at }) =>
          at && (
            <li
              key={status}
              className="flex justify-between gap-3 border-t border-official-line py-1.5 sm:grid sm:content-start sm:gap-0 sm:border-t-[3px] sm:border-official sm:py-2"
            >
              <b>{t(`site:status.${status}`)}</b>
              <Time at={at} form="short" exact className="text-soft" />
            </li>
          ),
      )}
    </ol>
  );
}
