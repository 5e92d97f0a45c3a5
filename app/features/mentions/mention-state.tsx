import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MentionView, OurReply } from "./mention-view.ts";

/** What was decided about it, by whom and when, with the way back. */
export function MentionState({ mention }: { mention: MentionView }) {
  const { t } = useTranslation("mentions");
  const { state, handled, reason, undoable, thread } = mention;
  if (state === "new" || state === "gone") return null;
  const said = reason && t(`reasons.${reason.dismissal}`);
  return (
    <Notice tone="done" role="status" action={undoable && <Undo />}>
      <p>
        <strong>{t(`state.${state}`)}</strong> {handled?.by && t("state.by", { name: handled.by })}
        {handled && (
          <>
            {" · "}
            <Time at={handled.at} />
          </>
        )}
      </p>
      {thread && (state === "turned" || state === "linked") && (
        <p>
          <Link to={thread.path} className="underline underline-offset-2 wrap-anywhere">
            {thread.title}
          </Link>
        </p>
      )}
      {said && <p className="wrap-anywhere">{t("state.reason", { reason: said })}</p>}
      {reason?.words && <p className="text-soft whitespace-pre-line wrap-anywhere">{reason.words}</p>}
      {state === "turned" && <p className="mt-1 text-small text-soft">{t("state.turnedUndo")}</p>}
    </Notice>
  );
}

function Undo() {
  const { t } = useTranslation("mentions");
  return (
    <PostForm>
      <input type="hidden" name="intent" value="undo" />
      <Button type="submit" size="small">
        <Icon name="undo" size={18} />
        {t("state.undo")}
      </Button>
    </PostForm>
  );
}

/** What the bank replied there, or is about to. */
export function OurReplies({ replies }: { replies: OurReply[] }) {
  const { t } = useTranslation("mentions");
  const { may } = useViewer();
  if (replies.length === 0) return null;
  return (
    <section aria-labelledby="replies-title" className="grid gap-3">
      <h2 id="replies-title" className="text-title">
        {t("replies.title")}
      </h2>
      <ul className="grid gap-3">
        {replies.map((reply) => (
          <li key={reply.id} className="grid gap-1.5 rounded-card border border-line bg-sheet px-4 py-3">
            <p className="whitespace-pre-line wrap-anywhere">{reply.text}</p>
            <p className="text-small text-soft">
              {reply.state !== "cancelled" && <strong className="text-ink">{t(`replies.${reply.state}`)}</strong>}{" "}
              {reply.by && t("replies.by", { name: reply.by })}
              {" · "}
              <Time at={reply.at} />
            </p>
          </li>
        ))}
      </ul>
      {may("post.send") && replies.some(({ state }) => state !== "done") && (
        <Link to="/equipe/publications" className="w-fit underline underline-offset-2">
          {t("replies.posts")}
        </Link>
      )}
    </section>
  );
}
