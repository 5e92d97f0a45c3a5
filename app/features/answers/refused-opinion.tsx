import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useSignInPath } from "#app/features/forms/back.tsx";
import { answerAnchor } from "#app/features/threads/paths.ts";
import type { AnswerView } from "#app/features/threads/thread-view.ts";
import { OpinionFace, type OpinionLook, opinionDress } from "./opinion-face.tsx";

export interface RefusedOpinionProps {
  answer: Pick<AnswerView, "id" | "useful" | "notUseful">;
  look: OpinionLook;
  refusal: NonNullable<AnswerView["voteRefusal"]>;
}

/** The numbers, without the act: says why, and leads to the sign-in where that is all that is missing. */
export function RefusedOpinion({ answer, look, refusal }: RefusedOpinionProps) {
  const { t } = useTranslation("threads");
  const signIn = useSignInPath(answerAnchor(answer.id));
  const reason = t(`answer.refused.${refusal}`);
  const faces = [
    { opinion: "useful", count: answer.useful },
    { opinion: "not-useful", count: answer.notUseful },
  ] as const;
  if (refusal === "signed-out")
    return faces.map(({ opinion, count }) => (
      <Link key={opinion} to={signIn} title={reason} {...opinionDress(opinion, look)} data-link="">
        <OpinionFace opinion={opinion} count={count} look={look} /> <span className="sr-only">– {reason}</span>
      </Link>
    ));
  return (
    <>
      <div title={reason} data-idle="" aria-disabled={look === "row" || undefined} {...opinionDress("useful", look)}>
        <OpinionFace opinion="useful" count={answer.useful} look={look} />
      </div>
      <span className="sr-only">{reason}</span>
    </>
  );
}
