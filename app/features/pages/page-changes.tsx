import { useTranslation } from "react-i18next";
import type { WordChange } from "#app/features/threads/word-changes.ts";
import type { Version } from "./versions.server.ts";

/** What became of the words: those who hear the page are told which went and which came. */
export function PageChanges({ changes, lang }: Pick<Version, "changes" | "lang">) {
  const { t } = useTranslation("register");
  if (changes === null) return <p className="text-soft">{t("versions.changesFirst")}</p>;
  if (changes.every(({ kind }) => kind === "same")) return <p className="text-soft">{t("versions.changesNone")}</p>;
  const whole = changes.every(({ kind }) => kind !== "same");
  return (
    <>
      <p className="text-small text-soft">{t(whole ? "versions.changesWhole" : "versions.changesHow")}</p>
      <p lang={lang} className="rounded-lg bg-sunk px-3 py-2.5 text-small break-words whitespace-pre-wrap">
        {changes.map((change, place) => (
          <Stretch key={place} change={change} />
        ))}
      </p>
    </>
  );
}

function Stretch({ change: { kind, text } }: { change: WordChange }) {
  const { t } = useTranslation("register");
  if (kind === "same") return text;
  const said = (
    <>
      <span className="sr-only">{t(`versions.${kind}`)} </span>
      {text}
      <span className="sr-only">{t("versions.end")}</span>
    </>
  );
  return kind === "removed" ? (
    <del className="rounded-sm bg-accent-wash decoration-accent decoration-2">{said}</del>
  ) : (
    <ins className="rounded-sm bg-idea-wash decoration-idea decoration-2 underline-offset-2">{said}</ins>
  );
}
