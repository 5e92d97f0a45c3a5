import { useTranslation } from "react-i18next";
import type { WordChange } from "./word-changes.ts";

/** One text, with what went struck out and what came underlined; those who hear the page are told which is which. */
export function ChangedText({ changes }: { changes: WordChange[] }) {
  return (
    <p className="rounded-lg bg-sunk px-3 py-2.5 text-small break-words whitespace-pre-wrap">
      {changes.map((change, place) => (
        <Stretch key={place} change={change} />
      ))}
    </p>
  );
}

function Stretch({ change: { kind, text } }: { change: WordChange }) {
  const { t } = useTranslation("threads");
  if (kind === "same") return text;
  const told = <span className="sr-only">{t(`history.${kind}`)} </span>;
  const end = <span className="sr-only">{t("history.end")}</span>;
  return kind === "removed" ? (
    <del className="rounded-sm bg-accent-wash px-0.5 decoration-accent decoration-2">
      {told}
      {text}
      {end}
    </del>
  ) : (
    <ins className="rounded-sm bg-idea-wash px-0.5 decoration-idea decoration-2 underline-offset-2">
      {told}
      {text}
      {end}
    </ins>
  );
}
