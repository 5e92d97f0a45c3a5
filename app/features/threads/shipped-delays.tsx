import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import type { ShippedStory } from "./read-shipped.server.ts";
import { daysSinceProposal, daysToDeliver, medianDays } from "./shipped-time.ts";

/** As many lines as one takes in at a glance: the latest. */
const MOST = 12;
/** Below this a median says nothing. */
const ENOUGH_FOR_A_MEDIAN = 4;

/** How long each idea took. The words say the same as the drawing, which is for the eye alone. */
export function ShippedDelays({ stories }: { stories: ShippedStory[] }) {
  const { t } = useTranslation("threads");
  const shown = stories.slice(0, MOST);
  const longest = Math.max(1, ...shown.map(daysToDeliver));
  return (
    <Card>
      <h2 className="text-title">{t("shipped.chart")}</h2>
      {stories.length >= ENOUGH_FOR_A_MEDIAN && (
        <p className="mt-2 font-semibold">{t("shipped.median", { count: medianDays(stories) })}</p>
      )}
      <ul className="mt-3 grid gap-1">
        {shown.map((story) => (
          <li key={story.idea.id}>
            <a
              href={`#${storyAnchor(story)}`}
              className="block rounded-lg py-1.5 text-small hover:bg-sunk hover:no-underline"
            >
              <span lang={story.idea.lang} className="line-clamp-1 break-all">
                {story.idea.title}
              </span>
              <span className="flex items-center gap-3">
                <DelayLine story={story} longest={longest} />
                <b className="w-[4.75rem] text-end whitespace-nowrap">
                  {t("shipped.days", { count: daysToDeliver(story) })}
                </b>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-small text-soft">{t("shipped.chartText")}</p>
    </Card>
  );
}

export function storyAnchor({ idea }: ShippedStory): string {
  return `idee-${idea.id}`;
}

const WIDTH = 190;
const MIDDLE = 7;
const MARGIN = 6;

function DelayLine({ story, longest }: { story: ShippedStory; longest: number }) {
  const placeOf = (days: number) => MARGIN + (days / longest) * (WIDTH - 2 * MARGIN);
  const total = daysToDeliver(story);
  const end = placeOf(total);
  const steps = story.stages.map(({ at }) => daysSinceProposal(story, at)).filter((days) => days < total);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${2 * MIDDLE}`} className="min-w-0 flex-1 text-official">
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={MIDDLE} y2={MIDDLE} stroke="currentColor" strokeOpacity="0.18" />
      <line x1={MARGIN} x2={end} y1={MIDDLE} y2={MIDDLE} stroke="currentColor" strokeWidth="2.5" />
      {[...new Set(steps)].map((days) => (
        <circle key={days} cx={placeOf(days)} cy={MIDDLE} r="3" fill="currentColor" />
      ))}
      <circle cx={end} cy={MIDDLE} r="5.5" fill="currentColor" />
    </svg>
  );
}
