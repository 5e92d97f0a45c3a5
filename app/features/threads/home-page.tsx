import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import type { IdeaCard as Idea, Person, QuestionCard as Question } from "./cards.ts";
import { HomeForm } from "./home-form.tsx";
import { HelpersPanel, ShippedPanel } from "./home-panels.tsx";
import { IdeaCard, QuestionCard } from "./thread-card.tsx";

export interface HomePageProps {
  /** Those the bank answered last. */
  answered: Question[];
  ideas: Idea[];
  shipped: Idea[];
  helpers: { person: Person; useful: number }[];
  recent: Question[];
}

/** Ask at once; see that the bank answers; vote right here. */
export function HomePage({ answered, ideas, shipped, helpers, recent }: HomePageProps) {
  const { t } = useTranslation("threads");
  const side = (
    <>
      <ShippedPanel ideas={shipped} />
      <HelpersPanel helpers={helpers} />
    </>
  );
  return (
    <>
      <HomeForm />
      <TwoColumns side={side}>
        <div className="grid gap-10">
          <Section title={t("home.answered")} all={{ to: "/questions?tri=actives", label: t("home.allAnswered") }}>
            {answered.length > 0 ? (
              answered.map((card) => <QuestionCard key={card.id} card={card} heading="h3" />)
            ) : (
              <EmptyState icon="question" title={t("home.emptyAnswered")}>
                {t("home.emptyAnsweredText")}
              </EmptyState>
            )}
          </Section>
          <Section title={t("home.ideas")} all={{ to: "/idees", label: t("home.allIdeas") }}>
            {ideas.length > 0 ? (
              ideas.map((card) => <IdeaCard key={card.id} card={card} heading="h3" />)
            ) : (
              <EmptyState icon="idea" title={t("home.emptyIdeas")}>
                {t("home.emptyIdeasText")}
              </EmptyState>
            )}
          </Section>
          {recent.length > 0 && (
            <Section title={t("home.recent")} all={{ to: "/questions", label: t("home.allRecent") }}>
              {recent.map((card) => (
                <QuestionCard key={card.id} card={card} heading="h3" />
              ))}
            </Section>
          )}
        </div>
      </TwoColumns>
    </>
  );
}

interface SectionProps {
  title: string;
  all: { to: string; label: string };
  children: ReactNode;
}

function Section({ title, all, children }: SectionProps) {
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-section">{title}</h2>
        <Link to={all.to} className="inline-flex min-h-11 items-center text-small font-semibold text-accent">
          {all.label}
        </Link>
      </div>
      <div className="grid gap-3">{children}</div>
    </section>
  );
}
