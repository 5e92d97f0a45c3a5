import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Seal } from "#app/ui/seal.tsx";
import type { ThreadCard, ThreadKind } from "./cards.ts";
import { KindLabel } from "./kind-label.tsx";
import { threadPath } from "./paths.ts";

export interface RelatedProps {
  /** The kind of the page these stand beside. */
  kind: ThreadKind;
  threads: ThreadCard[];
}

/** What others asked or proposed about the same thing. */
export function Related({ kind, threads }: RelatedProps) {
  const { t } = useTranslation("threads");
  if (threads.length === 0) return null;
  return (
    <Card className="no-print">
      <h2 className="mb-1 text-title">{t(`related.${kind}`)}</h2>
      <ul className="text-small">
        {threads.map((thread) => (
          <li key={thread.id} className="grid gap-0.5 border-t border-line py-2.5 first:border-0 last:pb-0">
            {thread.kind !== kind && <KindLabel kind={thread.kind} />}
            <Link
              to={threadPath(thread)}
              prefetch="intent"
              lang={thread.lang}
              className="inline-flex min-h-9 items-center"
            >
              {thread.title}
            </Link>
            <Standing thread={thread} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Standing({ thread }: { thread: ThreadCard }) {
  const { t } = useTranslation(["threads", "site"]);
  if (thread.kind === "idea") {
    const status = t(`site:status.${thread.status}`).toLocaleLowerCase();
    return (
      <span className="text-soft">
        {t("card.votes", { count: thread.votes.total })} · {status}
      </span>
    );
  }
  if (thread.official) return <Seal>{t("related.answered")}</Seal>;
  return <span className="text-soft">{t("card.answers", { count: thread.answerCount })}</span>;
}
