import type { FormEvent, MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BackField } from "#app/features/forms/back.tsx";
import { PostForm, usePostFetcher } from "#app/features/sessions/viewer.tsx";
import { answerAnchor } from "#app/features/threads/paths.ts";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { useNameOf } from "#app/features/threads/use-name-of.ts";
import { useUnderWay } from "#app/features/votes/use-under-way.ts";
import { OpinionFace, type OpinionLook, opinionDress } from "./opinion-face.tsx";
import { RefusedOpinion } from "./refused-opinion.tsx";
import { type Opinion, shownOpinion } from "./shown-opinion.ts";

export interface AnswerVotesProps {
  answer: Pick<AnswerView, "id" | "author" | "useful" | "notUseful" | "mine" | "voteRefusal">;
  /** rail: beside a member's answer; row: under the official one, after "Cela vous aide ?". */
  look: OpinionLook;
}

/** Did it help? A form each without a script, at once with one; pressing again takes it back. */
export function AnswerVotes({ answer, look }: AnswerVotesProps) {
  const { t } = useTranslation("threads");
  const nameOf = useNameOf();
  return (
    <div
      role="group"
      aria-label={t("answer.opinion", { name: nameOf(answer.author) })}
      className={
        look === "rail" ? "grid justify-items-center content-start gap-1" : "flex flex-wrap items-center gap-2"
      }
    >
      {answer.voteRefusal ? (
        <RefusedOpinion answer={answer} look={look} refusal={answer.voteRefusal} />
      ) : (
        <OpinionForms answer={answer} look={look} />
      )}
    </div>
  );
}

function OpinionForms({ answer, look }: AnswerVotesProps) {
  const { t } = useTranslation("threads");
  const fetcher = usePostFetcher<{ voted: boolean } | undefined>();
  const underWay = useUnderWay(fetcher);
  const shown = shownOpinion(answer, underWay.vote);
  const action = `/reponses/${answer.id}/vote`;

  function voteAtOnce(event: FormEvent<HTMLFormElement>) {
    if (!(event.nativeEvent instanceof SubmitEvent)) return;
    event.preventDefault();
    const vote = new FormData(event.currentTarget, event.nativeEvent.submitter);
    // The page stays as it is: nowhere to go back to.
    vote.delete("back");
    underWay.begin(vote);
    fetcher.submit(vote, { method: "post", action });
  }

  const button = (opinion: Opinion, count: number) => (
    <PostForm action={action} onSubmit={voteAtOnce}>
      <BackField anchor={answerAnchor(answer.id)} />
      <OpinionButton opinion={opinion} mine={shown.mine === opinion} look={look}>
        <OpinionFace opinion={opinion} count={count} look={look} />
      </OpinionButton>
    </PostForm>
  );
  const failed = underWay.vote === null && fetcher.data?.voted === false;
  return (
    <>
      {button("useful", shown.useful)}
      {button("not-useful", shown.notUseful)}
      {failed && (
        <span role="alert" className="text-small text-accent">
          {t("vote.failed")}
        </span>
      )}
    </>
  );
}

interface OpinionButtonProps {
  opinion: Opinion;
  mine: boolean;
  look: OpinionLook;
  children: ReactNode;
}

function OpinionButton({ opinion, mine, look, children }: OpinionButtonProps) {
  return (
    <button
      name="vote"
      value={mine ? "withdraw" : opinion}
      aria-pressed={mine}
      onClick={ignoreSecondOfDouble}
      {...opinionDress(opinion, look)}
    >
      {children}
    </button>
  );
}

/** A double click is one opinion, not an opinion and its withdrawal. */
function ignoreSecondOfDouble(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}
