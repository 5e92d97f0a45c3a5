import { useTranslation } from "react-i18next";
import type { ThreadKind, Votes } from "#app/features/threads/cards.ts";
import { Icon } from "#app/ui/icon.tsx";
import { shortCount } from "./shown-votes.ts";

export type VoteLook = "tall" | "large" | "wide";

export interface VoteFaceProps {
  kind: ThreadKind;
  title: string;
  look: VoteLook;
  total: number;
  mine: boolean;
  held: Votes["held"];
  /** Heard in place of what pressing does: why it cannot be pressed, or what comes first. */
  instead?: string;
}

/** The inside of a vote button: the number first, always as wide. */
export function VoteFace(props: VoteFaceProps) {
  return props.look === "wide" ? <WideFace {...props} /> : <TallFace {...props} />;
}

function TallFace({ kind, title, look, total, mine, held, instead }: VoteFaceProps) {
  const { t, i18n } = useTranslation("threads");
  return (
    <>
      <Icon name={held ? "clock" : "vote"} size={look === "large" ? 24 : 20} />
      <b>{shortCount(total, i18n.language)}</b>{" "}
      <small>
        {t("vote.word", { count: total })}
        {mine && !held && <span aria-hidden="true">{" ✓"}</span>}
      </small>{" "}
      <span className="sr-only">{instead ?? t(kind === "idea" ? "vote.forIdea" : "vote.forQuestion", { title })}</span>
      {held && <span className="sr-only"> {t(`vote.held.${held}`)}</span>}
    </>
  );
}

function WideFace({ kind, total, mine, held, instead }: VoteFaceProps) {
  const { t, i18n } = useTranslation("threads");
  const idea = mine ? t("vote.ideaMine") : t("vote.idea");
  const seen = mine ? "check" : "vote";
  return (
    <>
      <Icon name={held ? "clock" : seen} size={18} />
      <b className="border-e border-current/35 pe-3">
        {shortCount(total, i18n.language)}
        <span className="sr-only"> {t("vote.word", { count: total })}</span>
      </b>
      <span className="ps-1">{instead ?? (kind === "idea" ? idea : t("vote.question"))}</span>
      {held && <span className="sr-only"> {t(`vote.held.${held}`)}</span>}
    </>
  );
}
