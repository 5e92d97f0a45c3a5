import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Seal } from "#app/ui/seal.tsx";
import type { ThreadCard, ThreadKind } from "./cards.ts";
import { threadPath } from "./paths.ts";

export interface SimilarThreadsProps {
  kind: ThreadKind;
  threads: ThreadCard[];
}

/** More would push the rest of the form out of sight. */
const MOST = 3;

/** The answer may be here already: seen before publishing, never in the way of it. */
export function SimilarThreads({ kind, threads }: SimilarThreadsProps) {
  const { t } = useTranslation("writing");
  const shown = threads.slice(0, MOST);
  return (
    <div aria-live="polite">
      {threads.length > 0 && (
        <section
          aria-labelledby="similar-title"
          className="mt-5 rounded-card border border-official-line bg-official-wash px-5 pt-4 pb-2"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="similar-title" className="text-title">
              {t(`ask.similar.${kind}`)}
            </h2>
            <p className="text-small text-soft">{t("ask.similar.found", { count: shown.length })}</p>
          </div>
          <ul className="mt-1">
            {shown.map((thread) => (
              <SimilarThread key={thread.id} thread={thread} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function SimilarThread({ thread }: { thread: ThreadCard }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-t border-official-line py-2.5 text-small first:border-0">
      <div className="min-w-0 flex-1 basis-72">
        <Link to={threadPath(thread)} lang={thread.lang} className="inline-flex min-h-9 items-center font-semibold">
          {thread.title}
        </Link>
        {thread.official && (
          <p className="line-clamp-2 text-soft" lang={thread.lang}>
            {thread.official.text}
          </p>
        )}
      </div>
      <Standing thread={thread} />
    </li>
  );
}

function Standing({ thread }: { thread: ThreadCard }) {
  const { t } = useTranslation(["writing", "threads"]);
  if (thread.kind === "question" && thread.official) return <Seal>{t("ask.similar.answered")}</Seal>;
  if (thread.kind === "question")
    return <span className="text-soft">{t("threads:card.answers", { count: thread.answerCount })}</span>;
  return <span className="text-soft">{t("threads:card.votes", { count: thread.votes.total })}</span>;
}
