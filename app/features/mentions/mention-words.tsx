import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import { AuthorLine } from "./author-line.tsx";
import type { MentionView } from "./mention-view.ts";

/** What was said, whole, and what of ours it answers. */
export function MentionWords({ mention }: { mention: MentionView }) {
  const { t } = useTranslation(["mentions", "networks"]);
  const { body, lang, url, kind, saidAt, network, account, crowded, state } = mention;
  return (
    <Card aria-labelledby="mention-title" className="grid gap-3">
      <AuthorLine author={mention.author} network={network} linked />
      {state === "gone" ? (
        <p className="text-soft">{t("one.goneText")}</p>
      ) : (
        <blockquote lang={lang ?? undefined} dir="auto" className="whitespace-pre-line wrap-anywhere">
          {body || t("row.noText")}
        </blockquote>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        <Badge>{t(`one.${kind}`)}</Badge>
        <Time at={saidAt} />
        <span className="wrap-anywhere">{t("one.heardBy", { handle: account.handle })}</span>
      </p>
      {url && <Outside href={url} words={t("one.see", { network: t(`networks:names.${network}`) })} />}
      {crowded && <Notice tone="warn">{t("one.crowded")}</Notice>}
    </Card>
  );
}

function Outside({ href, words }: { href: string; words: string }) {
  return (
    <a
      href={href}
      rel="noreferrer nofollow ugc"
      className="inline-flex min-h-11 w-fit items-center gap-1.5 underline underline-offset-2"
    >
      {words}
      <Icon name="external" size={16} />
    </a>
  );
}

/** The post of ours that it answers, and the thread that it is about. */
export function MentionContext({ mention: { post, thread, network } }: { mention: MentionView }) {
  const { t } = useTranslation(["mentions", "networks"]);
  const about = thread ?? post?.thread ?? null;
  if (!post && !about) return <p className="text-small text-soft">{t("context.none")}</p>;
  return (
    <div className="grid gap-4">
      {post && (
        <section aria-labelledby="post-title" className="grid gap-2">
          <h2 id="post-title" className="font-sans text-small font-semibold text-soft">
            {t("context.post")} {post.sentAt && <Time at={post.sentAt} form="short" />}
          </h2>
          {post.text && (
            <blockquote
              lang={post.lang}
              className="border-s-2 border-edge ps-3.5 text-small whitespace-pre-line text-soft wrap-anywhere"
            >
              {post.text}
            </blockquote>
          )}
          {post.url && (
            <Outside href={post.url} words={t("context.postSee", { network: t(`networks:names.${network}`) })} />
          )}
        </section>
      )}
      {about && (
        <p>
          <span className="block text-small font-semibold text-soft">{t("context.thread")}</span>
          <Link to={about.path} className="underline underline-offset-2 wrap-anywhere">
            {about.title}
          </Link>
        </p>
      )}
    </div>
  );
}
