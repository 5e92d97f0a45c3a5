import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ThreadCard, VoteRefusal } from "#app/features/threads/cards.ts";
import { VoteFace, type VoteLook } from "./vote-face.tsx";

export interface RefusedVoteProps {
  thread: Pick<ThreadCard, "kind" | "title" | "votes">;
  look: VoteLook;
  refusal: VoteRefusal;
}

/** The number, without the act: says why, and leads to the sign-in where that is all that is missing. */
export function RefusedVote({ thread, look, refusal }: RefusedVoteProps) {
  const { t } = useTranslation("threads");
  const { pathname, search } = useLocation();
  const reason = t(`vote.refused.${refusal}`);
  const face = (
    <VoteFace
      {...thread}
      {...thread.votes}
      look={look}
      instead={refusal === "signed-out" && look === "wide" ? t("vote.question") : reason}
    />
  );
  const dress = look === "wide" ? { className: "button wide-vote" } : { className: "vote", "data-size": look };
  if (refusal === "signed-out")
    return (
      <Link to={`/connexion?next=${encodeURIComponent(pathname + search)}`} title={reason} {...dress}>
        {face}
        {look === "wide" && <span className="sr-only">{reason}</span>}
      </Link>
    );
  return (
    <div
      title={look === "wide" ? undefined : reason}
      data-idle=""
      {...dress}
      aria-disabled={look === "wide" || undefined}
    >
      {face}
    </div>
  );
}
