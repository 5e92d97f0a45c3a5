import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Addenda } from "#app/features/addenda/addenda.tsx";
import { CommentForm } from "#app/features/comments/comment-form.tsx";
import { CommentList } from "#app/features/comments/comment-list.tsx";
import { CommentSignIn } from "#app/features/comments/comment-sign-in.tsx";
import { DecisionBlock } from "#app/features/decisions/decision-block.tsx";
import { DecisionForm } from "#app/features/decisions/decision-form.tsx";
import { DecisionTrack } from "#app/features/decisions/decision-track.tsx";
import { PastDecisions } from "#app/features/decisions/past-decisions.tsx";
import { useForgetPublished } from "#app/features/drafts/sent-draft.ts";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { MergedLines } from "#app/features/merges/merged-lines.tsx";
import { ShareCard } from "#app/features/share/share-card.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { LockedNotice } from "./locked-notice.tsx";
import { Related } from "./related.tsx";
import { Tags } from "./tags.tsx";
import { IdeaVotePanel } from "./thread-actions.tsx";
import { ThreadHeading } from "./thread-heading.tsx";
import type { IdeaPage as View } from "./thread-view.ts";

export interface IdeaPageProps {
  page: View;
  /** To the form of this page that came back, if any. */
  reply: FormReply | null;
  /** Of the team's affairs, for the team. */
  beside?: ReactNode;
}

/** An idea: what it is, its votes, where it stands, what the bank decided, what people say of it. */
export function IdeaPage({ page, reply, beside }: IdeaPageProps) {
  useForgetPublished();
  const { card, decisions } = page;
  // At the side of a wide screen it stands beside the words; on a phone it comes after all of them.
  const related = <Related kind="idea" threads={page.related} />;
  return (
    <div className="page grid gap-x-10 gap-y-6 pt-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] lg:pt-8">
      <ThreadHeading card={card} editedAt={page.editedAt} />
      <div className="grid content-start gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <IdeaVotePanel page={page} />
        {beside}
        <ShareCard shared={{ title: card.title, url: page.url }} />
        <div className="max-lg:hidden">{related}</div>
      </div>
      <div className="min-w-0">
        <DecisionTrack status={card.status} proposedAt={card.createdAt} decisions={decisions} />
        {page.html && <Prose html={page.html} lang={card.lang} className="mt-5" />}
        <Addenda page={page} reply={reply} />
        <div className="mt-3 mb-5">
          <Tags tags={page.tags} />
          <MergedLines kind="idea" merged={page.merged} />
        </div>
        <Decisions page={page} reply={reply} />
        <Comments page={page} reply={reply} />
      </div>
      <div className="lg:hidden">{related}</div>
    </div>
  );
}

function Decisions({ page, reply }: IdeaPageProps) {
  const { t } = useTranslation("threads");
  const { card, decisions, mayDecide } = page;
  const [latest, ...past] = decisions;
  return (
    <>
      {latest ? (
        <DecisionBlock decision={latest} thread={card} count={decisions.length} />
      ) : (
        <p className="rounded-panel border border-dashed border-edge px-5 py-4 text-soft">{t("decision.none")}</p>
      )}
      {(mayDecide || replyTo(reply, "decide")) && <DecisionForm thread={card} first={!latest} reply={reply} />}
      {past.length > 0 && <PastDecisions decisions={past} thread={card} />}
    </>
  );
}

function Comments({ page, reply }: IdeaPageProps) {
  const { t } = useTranslation("threads");
  const { card, comments, acts } = page;
  return (
    <section id="commentaires" aria-labelledby="comments-title">
      <h2 id="comments-title" className="mt-9 mb-1.5 text-section">
        {comments.length > 0 ? t("comment.title", { count: comments.length }) : t("comment.none")}
      </h2>
      <CommentList comments={comments} thread={card} roomy />
      {page.lockedAt && <LockedNotice team={page.mayDecide} />}
      {acts.comment || replyTo(reply, "comment") ? (
        <CommentForm thread={card} answerId={null} reply={reply} inSight />
      ) : (
        !page.lockedAt && <CommentSignIn anchor="commentaires" />
      )}
    </section>
  );
}
