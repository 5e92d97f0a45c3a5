import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Button } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";

/**
 * One press copies it. Where a script cannot, the address itself is there to be selected. Before the scripts come, the
 * button's place is kept wherever scripts run.
 */
export function CopyLink({ url }: { url: string }) {
  const { t } = useTranslation("threads");
  const hydrated = useHydrated();
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  }

  if (hydrated && (!hasClipboard() || outcome === "refused")) return <AddressField url={url} className="grid" />;
  return (
    <>
      {!hydrated && <AddressField url={url} className="hidden noscript:grid" />}
      <Button
        type="button"
        size="small"
        className={hydrated ? undefined : "invisible noscript:hidden"}
        onClick={() => void copy()}
      >
        <Icon name={outcome === "copied" ? "check" : "link"} size={18} />
        <span aria-live="polite">{outcome === "copied" ? t("share.copied") : t("share.copy")}</span>
      </Button>
    </>
  );
}

function AddressField({ url, className }: { url: string; className: string }) {
  const { t } = useTranslation("threads");
  const id = useId();
  return (
    <div className={classes("w-full basis-full gap-1", className)}>
      <label htmlFor={id} className="text-small text-soft">
        {t("share.address")}
      </label>
      <input
        id={id}
        readOnly
        value={url}
        className="control text-small"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}

/** Browsers give no clipboard to pages that are not served over https or from the machine itself. */
function hasClipboard(): boolean {
  return "clipboard" in navigator;
}
