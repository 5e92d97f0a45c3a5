import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import { changedPart } from "./changed-part.ts";
import type { Person } from "./cards.ts";
import { useNameOf } from "./use-name-of.ts";

export interface HistoryEntry {
  subject: "thread" | "answer" | "comment" | "decision";
  by: Person;
  replacedAt: Date;
  /** The title it had before; threads only. */
  title: string | null;
  before: string;
  after: string;
}

export interface HistoryPageProps {
  title: string;
  /** Of the thread. */
  path: string;
  entries: HistoryEntry[];
}

/** What was said before, and after: nothing the bank or anyone else rewrote is lost. */
export function HistoryPage({ title, path, entries }: HistoryPageProps) {
  const { t } = useTranslation("threads");
  return (
    <OneColumn>
      <Link
        to={path}
        className="inline-flex min-h-11 items-center text-small font-semibold underline underline-offset-2"
      >
        {t("history.back")}
      </Link>
      <h1 className="mt-1 text-page">{t("history.of", { title })}</h1>
      {entries.length === 0 ? (
        <div className="mt-6">
          <EmptyState icon="history" title={t("history.none")}>
            {t("history.noneText")}
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-2 mb-6 text-soft">{t("history.intro")}</p>
          <ol className="grid gap-5">
            {withChangedTitles(entries, title).map((entry) => (
              <li key={`${entry.subject}-${entry.replacedAt.getTime()}-${entry.before}`}>
                <Entry entry={entry} />
              </li>
            ))}
          </ol>
        </>
      )}
    </OneColumn>
  );
}

/** From the latest back: a title is worth telling only where it is not what it became. */
function withChangedTitles(entries: HistoryEntry[], current: string): HistoryEntry[] {
  let became = current;
  return entries.map((entry) => {
    if (entry.title === null || entry.title === became) return { ...entry, title: null };
    became = entry.title;
    return entry;
  });
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  const { start, before, after, end } = changedPart(entry.before, entry.after);
  return (
    <Card as="article" className="grid gap-4">
      <div>
        <h2 className="font-sans text-body tracking-normal">
          {t(`history.${entry.subject}`, { name: nameOf(entry.by) })}
        </h2>
        <p className="text-small text-soft">
          <Time at={entry.replacedAt} exact />
        </p>
      </div>
      {entry.title && (
        <p>
          <span className="text-small text-soft">{t("history.titleBefore")}</span>{" "}
          <b className="block">{entry.title}</b>
        </p>
      )}
      {before !== after && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Version title={t("history.before")} text={entry.before}>
            {start}
            {before && (
              <del className="rounded-sm bg-accent-wash no-underline outline-1 outline-accent/40">{before}</del>
            )}
            {end}
          </Version>
          <Version title={t("history.after")} text={entry.after}>
            {start}
            {after && <ins className="rounded-sm bg-idea-wash no-underline outline-1 outline-idea/40">{after}</ins>}
            {end}
          </Version>
        </div>
      )}
    </Card>
  );
}

function Version({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const { t } = useTranslation("threads");
  return (
    <section className="min-w-0">
      <h3 className="mb-1 font-sans text-small tracking-normal">{title}</h3>
      <p className="rounded-lg bg-sunk px-3 py-2.5 text-small break-words whitespace-pre-wrap">
        {text === "" ? t("history.empty") : children}
      </p>
    </section>
  );
}
