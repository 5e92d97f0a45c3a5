import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import { DispatchActs } from "./dispatch-acts.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { PhaseBadge } from "./phase-badge.tsx";
import { useWords } from "./use-words.ts";

export interface DispatchItemProps {
  line: DispatchLine;
  /** Its own texts: those of a publication stand on the page already. */
  texts?: boolean;
}

/** What was asked for: by whom, when, what the network said, and what one may still do. */
export function DispatchItem({ line, texts = false }: DispatchItemProps) {
  const { t } = useTranslation("sending");
  const words = useWords();
  const { act, phase, at, tries, nextTryAt, doneAt, approval, hash } = line;
  const why = words.why(line.trouble);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="font-semibold">{t(`acts.${act}`)}</span>
        <PhaseBadge phase={phase} />
      </p>
      <p className="text-small text-soft">
        <Time at={at} />, {words.by(line)}
      </p>
      {approval && (
        <p className="text-small text-soft">
          <Time at={approval.at} />,{" "}
          {t(line.trouble === "declined" ? "declinedBy" : "approvedBy", { name: approval.by ?? t("former") })}
        </p>
      )}
      {phase === "scheduled" && (
        <p className="text-small">
          {t("leaves")} <Time at={line.sendAt} exact />
        </p>
      )}
      {tries > 0 && (
        <p className="text-small text-soft">
          {t("tries", { count: tries })}
          {nextTryAt && (
            <>
              {". "}
              {t("nextTry")} <Time at={nextTryAt} exact />
            </>
          )}
        </p>
      )}
      {why && phase !== "sent" && phase !== "deleted" && <p className="text-small">{why}</p>}
      {doneAt && (phase === "sent" || phase === "deleted") && (
        <p className="text-small text-soft">
          {t("done")} <Time at={doneAt} exact />
        </p>
      )}
      {texts && <Texts line={line} />}
      {hash && (
        <p className="text-fine text-soft">
          {t("post.hash")}
          <code className="block break-all">{hash}</code>
        </p>
      )}
      <DispatchActs line={line} />
    </div>
  );
}

/** Exactly what is to be read there. */
export function Texts({ line: { texts, lang, alt } }: { line: Pick<DispatchLine, "texts" | "lang" | "alt"> }) {
  const { t } = useTranslation("sending");
  return (
    <div className="grid gap-2">
      {texts.map((text, index) => (
        <p
          key={index}
          lang={lang}
          className="rounded-card border border-line bg-paper px-4 py-3 wrap-anywhere whitespace-pre-line"
        >
          {text}
        </p>
      ))}
      {alt !== null && (
        <p lang={lang} className="text-small text-soft">
          {t("post.alt", { alt })}
        </p>
      )}
    </div>
  );
}
