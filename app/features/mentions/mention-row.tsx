import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Time } from "#app/ui/time.tsx";
import { AuthorLine } from "./author-line.tsx";
import { type MentionLine, mentionPath } from "./mention-list.ts";

/** One thing that was said: who, where, what, about what. The whole row opens it. */
export function MentionRow({ line }: { line: MentionLine }) {
  const { t } = useTranslation("mentions");
  const { id, kind, excerpt, lang, saidAt, thread, underWay, handled } = line;
  return (
    <li className="relative grid gap-1.5 border-t border-line px-4 py-4 first:border-0 hover:bg-sunk sm:px-5">
      <AuthorLine author={line.author} network={line.network} />
      <p>
        <Link to={mentionPath(id)} className="after:absolute after:inset-0">
          <span lang={lang ?? undefined} dir="auto" className="line-clamp-3 wrap-anywhere">
            {excerpt || t("row.noText")}
          </span>
        </Link>
      </p>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
        <span>{t(`row.kind.${kind}`)}</span>
        <Time at={saidAt} />
        {underWay && <Badge tone={underWay === "waiting" ? "plain" : "accent"}>{t(`underWay.${underWay}`)}</Badge>}
        {handled && <span>{handled.by ? t("row.handledBy", { name: handled.by }) : t("row.handled")}</span>}
      </p>
      {thread && (
        <p className="text-small text-soft">
          {t("row.about")} <span className="text-ink wrap-anywhere">{thread.title}</span>
        </p>
      )}
    </li>
  );
}
