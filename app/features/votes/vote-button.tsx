import { useLocation } from "@remix-run/react";
import type { TFunction } from "i18next";
import type { FormEvent, MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { PostForm, usePostFetcher } from "#app/features/sessions/viewer.tsx";
import type { ThreadCard, Votes } from "#app/features/threads/cards.ts";
import { listPath } from "#app/features/threads/paths.ts";
import { RefusedVote } from "./refused-vote.tsx";
import { shownVotes } from "./shown-votes.ts";
import { useUnderWay } from "./use-under-way.ts";
import { VoteFace, type VoteLook } from "./vote-face.tsx";

export interface VoteButtonProps {
  thread: Pick<ThreadCard, "kind" | "id" | "title" | "votes">;
  /** tall: in lists; large: beside the tally of an idea; wide: in a row of buttons, with its words. */
  look?: VoteLook;
}

/** What POST .../vote answers to a script; without `back` it never leads elsewhere. */
type VoteReply = { voted: true } | { voted: false; refusal: string };

/** One vote, or one vote back. A form of its own without a script; at once with one. */
export function VoteButton({ thread, look = "tall" }: VoteButtonProps) {
  if (thread.votes.refusal) return <RefusedVote thread={thread} look={look} refusal={thread.votes.refusal} />;
  return <VoteForm thread={thread} look={look} />;
}

function VoteForm({ thread, look = "tall" }: VoteButtonProps) {
  const { t } = useTranslation("threads");
  const { pathname, search } = useLocation();
  const fetcher = usePostFetcher<VoteReply>();
  const underWay = useUnderWay(fetcher);
  const shown = shownVotes(thread.votes, underWay.vote);
  const action = `${listPath(thread.kind)}/${thread.id}/vote`;
  // In a list, a page loaded anew opens where one voted.
  const anchor = look === "tall" ? `vote-${thread.kind}-${thread.id}` : undefined;

  function voteAtOnce(event: FormEvent<HTMLFormElement>) {
    if (!(event.nativeEvent instanceof SubmitEvent)) return;
    event.preventDefault();
    const vote = new FormData(event.currentTarget, event.nativeEvent.submitter);
    // The page stays as it is: nowhere to go back to.
    vote.delete("back");
    underWay.begin(vote);
    fetcher.submit(vote, { method: "post", action });
  }

  return (
    <PostForm id={anchor} action={action} onSubmit={voteAtOnce} className="relative scroll-mt-24">
      <input type="hidden" name="back" value={pathname + search + (anchor ? `#${anchor}` : "")} />
      <button
        name="vote"
        value={shown.mine ? "withdraw" : "cast"}
        aria-pressed={shown.mine}
        title={titleOf(shown, t)}
        onClick={ignoreSecondOfDouble}
        {...faceOf(look, thread.kind, shown.mine)}
      >
        <VoteFace kind={thread.kind} title={thread.title} look={look} {...shown} />
      </button>
      <Failure reply={underWay.vote === null ? fetcher.data : undefined} />
    </PostForm>
  );
}

/** Floats under the button: what is around does not move. */
function Failure({ reply }: { reply: VoteReply | undefined }) {
  const { t } = useTranslation("threads");
  const refused = reply?.voted === false ? reply.refusal : null;
  const known = REFUSALS.find((refusal) => refusal === refused);
  return (
    <span role="status">
      {refused && (
        <span className="absolute start-0 top-full z-10 mt-1.5 block w-52 rounded-card border border-accent bg-sheet px-3 py-2 text-small shadow-menu">
          {known ? t(`vote.refused.${known}`) : t("vote.failed")}
        </span>
      )}
    </span>
  );
}

const REFUSALS = ["own", "closed", "signed-out", "suspended", "not-allowed", "too-many"] as const;

function faceOf(look: VoteLook, kind: ThreadCard["kind"], mine: boolean) {
  if (look !== "wide") return { className: "vote", "data-size": look };
  return { className: "button wide-vote", "data-tone": kind === "idea" && !mine ? "main" : "plain" };
}

function titleOf({ mine, held }: Pick<Votes, "mine" | "held">, t: TFunction<"threads">): string | undefined {
  if (!mine) return undefined;
  return held ? t(`vote.held.${held}`) : t("vote.mine");
}

/** A double click is one wish to vote, not a vote and its withdrawal. */
function ignoreSecondOfDouble(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}
