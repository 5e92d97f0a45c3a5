import { useTranslation } from "react-i18next";
import { shortCount } from "#app/features/votes/shown-votes.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Opinion } from "./shown-opinion.ts";

export type OpinionLook = "rail" | "row";

/** The inside of an opinion button: said as "Utile 19", seen as a number with its word. */
export function OpinionFace({ opinion, count, look }: { opinion: Opinion; count: number; look: OpinionLook }) {
  const { t, i18n } = useTranslation("threads");
  const number = shortCount(count, i18n.language);
  if (look === "row")
    return (
      <>
        {t(opinion === "useful" ? "official.yes" : "official.no")}{" "}
        {count > 0 && <span className="font-normal">{number}</span>}
      </>
    );
  if (opinion === "not-useful")
    return (
      <span>
        {t("answer.notUseful")}
        {count > 0 && ` ${number}`}
      </span>
    );
  return (
    <>
      <Icon name="vote" size={20} />
      <small className="order-last">{t("answer.useful")}</small> <b>{number}</b>
    </>
  );
}

const UNDER_THE_RAIL =
  "grid min-h-11 w-18 place-items-center rounded-2xl text-center border-[1.5px] border-transparent px-1 text-fine leading-tight text-soft " +
  "hover:bg-sunk hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-ink";

export function opinionDress(opinion: Opinion, look: OpinionLook): { className: string; "data-size"?: string } {
  if (look === "row") return { className: "button", "data-size": "small" };
  return { className: opinion === "useful" ? "vote" : UNDER_THE_RAIL };
}
