import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Page, ThreadCard as Thread, ThreadKind } from "#app/features/threads/cards.ts";
import { listPath } from "#app/features/threads/paths.ts";
import { ThreadCard } from "#app/features/threads/thread-card.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { ThemeView } from "./list-themes.server.ts";
import { ThemeHeading } from "./theme-heading.tsx";

export interface ThemePageProps {
  theme: ThemeView;
  questions: Page<Thread>;
  ideas: Page<Thread>;
  following: boolean;
  mayFollow: boolean;
}

/** One subject: the ideas to vote on and what is being talked about, side by side where there is room. */
export function ThemePage({ theme, questions, ideas, following, mayFollow }: ThemePageProps) {
  return (
    <div className="page pt-3 lg:pt-5">
      <ThemeHeading theme={theme} following={following} mayFollow={mayFollow} />
      <div className="mt-9 grid items-start gap-x-8 gap-y-10 lg:grid-cols-2">
        <ThemeThreads kind="idea" theme={theme} threads={ideas.items} />
        <ThemeThreads kind="question" theme={theme} threads={questions.items} />
      </div>
    </div>
  );
}

const TEXTS = {
  idea: { title: "theme.ideas", all: "theme.allIdeas" },
  question: { title: "theme.questions", all: "theme.allQuestions" },
} as const satisfies Record<ThreadKind, object>;

interface ThemeThreadsProps {
  kind: ThreadKind;
  theme: ThemeView;
  threads: Thread[];
}

function ThemeThreads({ kind, theme, threads }: ThemeThreadsProps) {
  const { t } = useTranslation("threads");
  return (
    <section className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-section">{t(TEXTS[kind].title)}</h2>
        {threads.length > 0 && (
          <Link
            to={`${listPath(kind)}?theme=${encodeURIComponent(theme.slug)}`}
            className="inline-flex min-h-11 items-center text-small font-semibold text-accent"
          >
            {t(TEXTS[kind].all)}
          </Link>
        )}
      </div>
      {threads.length > 0 ? (
        <ul className="grid gap-3">
          {threads.map((card) => (
            <li key={card.id}>
              <ThreadCard card={card} heading="h3" />
            </li>
          ))}
        </ul>
      ) : (
        <NothingYet kind={kind} theme={theme} />
      )}
    </section>
  );
}

function NothingYet({ kind, theme }: Omit<ThemeThreadsProps, "threads">) {
  const { t } = useTranslation("threads");
  const idea = kind === "idea";
  return (
    <EmptyState
      icon={kind}
      title={t(idea ? "theme.noIdeas" : "theme.noQuestions")}
      action={
        <ButtonLink to={`${listPath(kind)}/nouvelle?theme=${encodeURIComponent(theme.slug)}`}>
          {t(idea ? "theme.propose" : "theme.askFirst")}
        </ButtonLink>
      }
    >
      {t(idea ? "theme.noIdeasText" : "theme.noQuestionsText")}
    </EmptyState>
  );
}
