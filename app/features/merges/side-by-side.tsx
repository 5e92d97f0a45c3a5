import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";

/** The thread that goes, and the one that stays once it is chosen. */
export function SideBySide({ from, into }: { from: ThreadCard; into: ThreadCard | null }) {
  return (
    <div className={into ? "grid items-stretch gap-4 sm:grid-cols-2" : ""}>
      <Side card={from} place="from" />
      {into && <Side card={into} place="into" />}
    </div>
  );
}

function Side({ card, place }: { card: ThreadCard; place: "from" | "into" }) {
  const { t } = useTranslation("merges");
  const nameOf = useNameOf();
  const id = `${place}-title`;
  return (
    <Card as="article" aria-labelledby={id} className="min-w-0">
      <p className="text-small font-semibold text-soft">{t(`page.${place}`)}</p>
      <h2 id={id} className="mt-1 text-title" lang={card.lang}>
        <Link to={threadPath(card)} className="underline-offset-2 hover:underline">
          {card.title}
        </Link>
      </h2>
      {card.excerpt && (
        <p className="mt-1.5 line-clamp-3 text-small text-soft" lang={card.lang}>
          {card.excerpt}
        </p>
      )}
      <p className="mt-2.5 text-small text-soft">
        {t("page.by", { name: nameOf(card.author) })} · <Time at={card.createdAt} form="day" />
        <br />
        {t("page.votes", { count: card.votes.total })} · {t("page.replies", { count: card.replyCount })}
      </p>
    </Card>
  );
}
