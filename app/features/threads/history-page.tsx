import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Person } from "./cards.ts";
import { ChangedText } from "./changed-text.tsx";
import { historyAnchor } from "./paths.ts";
import { useNameOf } from "./use-name-of.ts";
import type { WordChange } from "./word-changes.ts";

export interface HistoryEntry {
  subject: "thread" | "answer" | "comment" | "decision";
  subjectId: number;
  by: Person;
  replacedAt: Date;
  /** The title it had before; threads only. */
  title: string | null;
  changes: WordChange[];
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
  const anchors = anchorsOf(entries);
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
            {withChangedTitles(entries, title).map((entry, place) => (
              <li key={entries.length - place}>
                <Entry entry={entry} anchor={anchors[place]} />
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

function Entry({ entry, anchor }: { entry: HistoryEntry; anchor: string | undefined }) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  return (
    <Card as="article" id={anchor} className="grid scroll-mt-4 gap-4 target:border-edge">
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
      {entry.changes.some(({ kind }) => kind !== "same") && <ChangedText changes={entry.changes} />}
    </Card>
  );
}

/** The place of a thing in its history: its latest change, for a link from the thing itself. */
function anchorsOf(entries: HistoryEntry[]): (string | undefined)[] {
  const told = new Set<string>();
  return entries.map(({ subject, subjectId }) => {
    const anchor = historyAnchor(subject, subjectId);
    if (told.has(anchor)) return undefined;
    told.add(anchor);
    return anchor;
  });
}
