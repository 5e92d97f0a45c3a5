import { useTranslation } from "react-i18next";
import { OneColumn, TwoColumns } from "#app/features/site/page-layout.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { ShippedStory as Story } from "./read-shipped.server.ts";
import { ShippedDelays } from "./shipped-delays.tsx";
import { ShippedStory } from "./shipped-story.tsx";
import { byMonth, type Month } from "./shipped-time.ts";

/** "Vous l’avez dit, nous l’avons fait": what was asked here and exists now, the latest first. */
export function ShippedPage({ stories }: { stories: Story[] }) {
  const { i18n } = useTranslation();
  if (stories.length === 0)
    return (
      <OneColumn>
        <Heading />
        <NothingYet />
      </OneColumn>
    );
  const side = (
    <>
      <ShippedDelays stories={stories} />
      <WhatNext />
    </>
  );
  return (
    <TwoColumns side={side}>
      <Heading />
      <div className="grid gap-10">
        {byMonth(stories, i18n.language).map((month) => (
          <MonthOfStories key={month.name} month={month} />
        ))}
      </div>
    </TwoColumns>
  );
}

function Heading() {
  const { t } = useTranslation("threads");
  return (
    <header className="mb-8">
      <h1 className="text-page">{t("shipped.title")}</h1>
      <p className="mt-1.5 max-w-[60ch] text-soft">{t("shipped.intro")}</p>
    </header>
  );
}

function MonthOfStories({ month: { name, stories } }: { month: Month }) {
  return (
    <section>
      <h2 className="mb-4 text-section first-letter:uppercase">{name}</h2>
      <ol className="ms-[7px] grid gap-9 border-s-2 border-official-line">
        {stories.map((story) => (
          <li key={story.idea.id} className="relative ps-5 sm:ps-7">
            <span
              aria-hidden="true"
              className="absolute -start-[8.5px] top-1 size-[15px] rounded-full border-[3px] border-official bg-paper"
            />
            <ShippedStory story={story} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function WhatNext() {
  const { t } = useTranslation("threads");
  return (
    <Card className="no-print grid justify-items-start gap-3">
      <h2 className="text-title">{t("shipped.next")}</h2>
      <p className="text-small text-soft">{t("shipped.nextText")}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/idees">{t("shipped.vote")}</ButtonLink>
        <ButtonLink to="/idees/nouvelle">{t("shipped.propose")}</ButtonLink>
      </div>
    </Card>
  );
}

function NothingYet() {
  const { t } = useTranslation("threads");
  return (
    <EmptyState
      icon="idea"
      title={t("shipped.none")}
      action={
        <>
          <ButtonLink to="/idees?statut=in-progress">{t("shipped.noneLink")}</ButtonLink>
          <ButtonLink to="/idees/nouvelle">{t("shipped.propose")}</ButtonLink>
        </>
      }
    >
      {t("shipped.noneText")}
    </EmptyState>
  );
}
