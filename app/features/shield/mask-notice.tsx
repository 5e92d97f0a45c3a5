import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { countMasks, type MaskCounts, writeCounts } from "./mask-counts.ts";
import { type ShieldedField, useMasks } from "./use-masks.ts";
import { useMaskWords } from "./use-mask-words.ts";

export interface MaskNoticeProps {
  field: ShieldedField;
  /** What the server has shown above the form already. */
  shown: MaskCounts;
  /** Before the cursor goes to the text, where it may be out of sight. */
  onChange?: () => void;
}

/**
 * Under a field: what the shield will mask in it, said while it is typed. What was shown goes along with the form, which
 * is then published without another page.
 */
export function MaskNotice({ field, shown, onChange }: MaskNoticeProps) {
  const { t } = useTranslation("shield");
  const { spot, masks, goTo } = useMasks(field);
  const words = useMaskWords(masks ? countMasks(masks) : {});

  function change() {
    onChange?.();
    // Once the text is in sight again.
    requestAnimationFrame(goTo);
  }

  return (
    <>
      <input ref={spot} type="hidden" name="masked" value={writeCounts(masks ? countMasks(masks) : shown)} />
      <div
        role="status"
        className={classes(
          words
            ? "flex flex-wrap items-center gap-x-2 rounded-e-[10px] border-s-[3px] border-accent bg-accent-wash px-3.5 py-1 text-small"
            : "sr-only",
        )}
      >
        {words && (
          <>
            <p className="py-1.5">
              <b>{words.will}</b> {words.unseen}
            </p>
            <button
              type="button"
              className="inline-flex min-h-11 items-center underline underline-offset-2"
              onClick={change}
            >
              {t("notice.change")}
            </button>
          </>
        )}
      </div>
    </>
  );
}
