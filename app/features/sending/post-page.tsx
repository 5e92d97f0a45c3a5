import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormReply } from "#app/features/forms/reply.ts";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { TeamNav } from "#app/features/site/team-nav.tsx";
import { threadPath } from "#app/features/threads/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { Remove, Stale } from "./change-forms.tsx";
import { Settle } from "./dispatch-acts.tsx";
import { DispatchItem, Texts } from "./dispatch-item.tsx";
import { PhaseBadge } from "./phase-badge.tsx";
import type { PartView, PostView } from "./post-view.ts";
import { POSTS_PATH } from "./posts-paths.ts";
import { useRefusal } from "./use-refusal.ts";
import { useWords } from "./use-words.ts";

export interface PostPageProps {
  post: PostView;
  reply: FormReply | null;
}

/** One post: what is to be read there, where it stands, and all that was asked for of it. */
export function PostPage({ post, reply }: PostPageProps) {
  const { t } = useTranslation("sending");
  const refusal = useRefusal(reply);
  const unsettled = post.dispatches.find(({ acts }) => acts.settle);
  return (
    <TwoColumns
      side={
        <>
          <History post={post} />
          <Remove post={post} />
        </>
      }
      sideLabel={t("post.history")}
    >
      <div className="grid gap-5">
        <Heading post={post} />
        <ReplySummary words={refusal} />
        {unsettled && <Settle line={unsettled} accountUrl={post.account.url} reply={reply} />}
        <Stale post={post} reply={reply} />
        <Words post={post} />
      </div>
    </TwoColumns>
  );
}

function Heading({ post: { phase, account, thread } }: { post: PostView }) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const network = words.network(account.network);
  return (
    <div>
      <TeamNav />
      <ButtonLink to={POSTS_PATH} tone="quiet" size="small" className="no-print -ms-3.5 mb-2">
        {t("pages.back")}
      </ButtonLink>
      <p className="mb-1.5 flex flex-wrap items-center gap-2.5 text-small text-soft">
        <PhaseBadge phase={phase} />
        <span>{t("onAccount", { network, handle: account.handle })}</span>
      </p>
      <h1 className="text-page">{t("post.title", { network })}</h1>
      <p className="mt-1.5 break-words">
        {t("post.thread")}{" "}
        <Link to={threadPath(thread)} lang={thread.lang} className="font-semibold underline underline-offset-2">
          {thread.title}
        </Link>
      </p>
    </div>
  );
}

/** What stands there; before that, what is to. */
function Words({ post }: { post: PostView }) {
  const { t } = useTranslation("sending");
  const publication = post.dispatches.find(({ act }) => act === "publish");
  const complete = post.parts.length >= (publication?.texts.length ?? 0);
  return (
    <Card aria-labelledby="words-title" className="grid gap-4">
      <h2 id="words-title" className="text-title">
        {t(post.parts.length > 0 ? "post.text" : "post.textWaiting")}
      </h2>
      {post.parts.map((part) => (
        <Part key={part.position} part={part} post={post} />
      ))}
      {publication && !complete && (
        <Texts line={{ ...publication, texts: publication.texts.slice(post.parts.length) }} />
      )}
      {publication && complete && publication.alt !== null && <Texts line={{ ...publication, texts: [] }} />}
    </Card>
  );
}

function Part({ part, post }: { part: PartView; post: PostView }) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const { position, text, url, sentAt, deletedAt } = part;
  const several = post.parts.length > 1;
  const network = words.network(post.account.network);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap gap-x-2.5 text-small text-soft">
        {several && <span className="font-semibold">{t("post.part", { number: position })}</span>}
        <Time at={sentAt} />
        {deletedAt && (
          <span>
            {t("post.partGone")} <Time at={deletedAt} exact />
          </span>
        )}
      </p>
      <p
        lang={post.lang}
        className="rounded-card border border-line bg-paper px-4 py-3 wrap-anywhere whitespace-pre-line"
      >
        {text}
      </p>
      {url && !deletedAt && (
        <a
          href={url}
          rel="noopener"
          className="inline-flex min-h-11 w-fit items-center text-small font-semibold underline underline-offset-2"
        >
          {several ? t("post.seePart", { number: position, network }) : t("post.see", { network })}
        </a>
      )}
    </div>
  );
}

function History({ post: { dispatches } }: { post: PostView }) {
  const { t } = useTranslation("sending");
  return (
    <Card aria-labelledby="history-title">
      <h2 id="history-title" className="text-title">
        {t("post.history")}
      </h2>
      <ol className="mt-3 grid gap-4">
        {dispatches.map((line) => (
          <li key={line.id} className="border-t border-line pt-4 first:border-0 first:pt-0">
            <DispatchItem line={line} texts={line.act === "replace" || line.act === "reply"} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
