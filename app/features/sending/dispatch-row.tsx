import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { takeUpPath } from "#app/features/republish/paths.ts";
import { Time } from "#app/ui/time.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { PhaseBadge } from "./phase-badge.tsx";
import { dispatchPath, postPath } from "./posts-paths.ts";
import { useWords } from "./use-words.ts";

/** One line of the list: what, where, in which state, and why it is not further. */
export function DispatchRow({ line }: { line: DispatchLine }) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const { id, postId, thread, account, texts, lang, phase } = line;
  const network = words.network(account.network);
  const why = words.why(line.trouble);
  const text = texts[0] ?? "";
  return (
    <li className="relative grid gap-1.5 border-t border-line px-4 py-4 first:border-0 hover:bg-sunk sm:px-5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
        <PhaseBadge phase={phase} />
        <span>{t("onAccount", { network, handle: account.handle })}</span>
        <Time at={line.doneAt ?? line.at} />
      </p>
      <p className="min-w-0 break-words">
        <Link
          to={postId === null ? dispatchPath(id) : postPath(postId)}
          className="font-semibold after:absolute after:inset-0 after:content-['']"
        >
          {words.act(line)}
          {thread && " – "}
          {thread && <span lang={thread.lang}>{thread.title}</span>}
        </Link>
      </p>
      {text !== "" && (
        <p lang={lang} className="line-clamp-2 min-w-0 break-words text-soft">
          {text}
        </p>
      )}
      <p className="text-small text-soft">{words.by(line)}</p>
      {phase === "scheduled" && (
        <p className="text-small">
          {t("leaves")} <Time at={line.sendAt} exact />
        </p>
      )}
      {why && phase !== "sent" && <p className="text-small">{why}</p>}
      {line.stale && postId !== null && (
        <Link
          to={`${postPath(postId)}#stale-title`}
          aria-label={t("toCorrectOn", { what: `${network}, ${thread?.title ?? ""}` })}
          className="no-print relative inline-flex min-h-11 w-fit items-center text-small font-semibold text-accent underline underline-offset-2"
        >
          {t("toCorrect")}
        </Link>
      )}
      {line.acts.takeUp && thread && postId !== null && (
        <Link
          to={takeUpPath(thread.id, postId)}
          aria-label={t("takeUpOn", { what: `${network}, ${thread.title}` })}
          className="no-print relative inline-flex min-h-11 w-fit items-center text-small font-semibold underline underline-offset-2"
        >
          {t("takeUp")}
        </Link>
      )}
    </li>
  );
}
