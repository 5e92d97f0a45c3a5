import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import { postPath } from "./posts-paths.ts";
import type { PostOfThread } from "./post-of-thread.ts";
import { useWords } from "./use-words.ts";

/** For the team, beside a thread: what was sent of it to each network, and what became of it. */
export function PostsOfThread({ posts }: { posts: PostOfThread[] }) {
  const { t } = useTranslation("sending");
  if (posts.length === 0) return null;
  return (
    <Card aria-labelledby="networks-title" className="no-print">
      <h2 id="networks-title" className="text-title">
        {t("panel.title")}
      </h2>
      <ul className="mt-2 grid">
        {posts.map((post) => (
          <OnNetwork key={post.id} post={post} />
        ))}
      </ul>
    </Card>
  );
}

function OnNetwork({ post }: { post: PostOfThread }) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const { id, phase, handle, url, sentAt, sendAt, stale } = post;
  const network = words.network(post.network);
  const why = words.why(post.trouble);
  return (
    <li className="grid gap-0.5 border-t border-line py-2.5 first:border-0">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Link
          to={postPath(id)}
          aria-label={t("panel.details", { network })}
          className="inline-flex min-h-11 items-center font-semibold underline underline-offset-2"
        >
          {network}
        </Link>
        <PhaseBadge phase={phase} />
      </p>
      <p className="text-small break-words text-soft">
        {handle}
        {(sendAt ?? sentAt) && ", "}
        {sendAt ? <Time at={sendAt} exact /> : sentAt && <Time at={sentAt} />}
      </p>
      {why && <p className="text-small">{why}</p>}
      {stale && <p className="text-small font-semibold">{t("panel.stale")}</p>}
      {post.takeUp && (
        <Link
          to={post.takeUp}
          aria-label={t("takeUpOn", { what: network })}
          className="inline-flex min-h-11 w-fit items-center text-small font-semibold underline underline-offset-2"
        >
          {t("takeUp")}
        </Link>
      )}
      {url && (phase === "sent" || phase === "delete-failed") && (
        <a
          href={url}
          rel="noopener"
          className="inline-flex min-h-11 w-fit items-center text-small font-semibold underline underline-offset-2"
        >
          {t("panel.see", { network })}
        </a>
      )}
    </li>
  );
}
