import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Keeping what is shown once: in a file, which needs no script, on paper, or wherever it is pasted. */
export function KeepCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation("factors");
  const { brand } = useViewer();
  const hydrated = useHydrated();
  const text = `${t("recovery.fileTitle", { brand: brand.name })}\n\n${codes.join("\n")}\n`;
  return (
    <div className="flex flex-wrap gap-2.5">
      <a
        className="button"
        data-tone="plain"
        data-size="small"
        download={t("recovery.fileName")}
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
      >
        <Icon name="download" size={18} />
        {t("recovery.download")}
      </a>
      {hydrated && (
        <Button type="button" size="small" onClick={() => window.print()}>
          <Icon name="print" size={18} />
          {t("recovery.print")}
        </Button>
      )}
      {hydrated && "clipboard" in navigator && <CopyButton text={text} />}
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation("factors");
  const [outcome, setOutcome] = useState<"copy" | "copied" | "notCopied">("copy");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <Button type="button" size="small" onClick={() => void copy()}>
      <Icon name={outcome === "copied" ? "check" : "copy"} size={18} />
      <span aria-live="polite">{t(`recovery.${outcome}`)}</span>
    </Button>
  );
}
