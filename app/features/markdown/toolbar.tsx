import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { type Mark, mark } from "./marks.ts";

const MARKS = ["bold", "italic", "link", "list", "quote"] as const satisfies readonly Mark[];
const SAMPLES = {
  bold: "boldText",
  italic: "italicText",
  link: "linkText",
  list: "listText",
  quote: "quoteText",
} as const;
const LOOKS = { bold: "font-bold", italic: "font-serif italic", link: "", list: "", quote: "" } as const;

/** Marks at hand for those who do not know Markdown. */
export function Toolbar({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation("writing");
  return (
    <div role="group" aria-label={t("editor.tools")} className="flex flex-wrap">
      {MARKS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`min-h-11 min-w-11 rounded-lg px-2.5 text-small hover:bg-sheet ${LOOKS[kind]}`}
          aria-label={t(`editor.${kind}`)}
          onClick={() => area.current && press(area.current, kind, t(`editor.${SAMPLES[kind]}`))}
        >
          {kind === "bold" || kind === "italic" ? t(`editor.${kind}Mark`) : t(`editor.${kind}`)}
        </button>
      ))}
    </div>
  );
}

function press(area: HTMLTextAreaElement, kind: Mark, sample: string): void {
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  const change = mark(kind, { text, start, end }, sample);
  area.focus();
  area.setSelectionRange(change.from, change.to);
  // Typed for the person, so that Ctrl+Z undoes it; setRangeText is what browsers offer that have dropped the command.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!("execCommand" in document && document.execCommand("insertText", false, change.insert))) {
    area.setRangeText(change.insert);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(...change.select);
}
