import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { SectionProps } from "./account-section.tsx";
import { partsOf } from "./drafts.ts";
import { namesIn, type Participant } from "./names-in.ts";

/** Nobody agreed to be named elsewhere: says whose name stands in the text. The form carries what it has said. */
export function NamesWarning({ draft, link, people }: SectionProps & { people: Participant[] }) {
  const { t, i18n } = useTranslation("republish");
  const texts = [...partsOf(draft, link), draft.picture ? draft.alt : ""].join("\n");
  const found = namesIn(texts.replaceAll(link, ""), people);
  if (found.length === 0) return null;
  const quoted = found.map((words) => t("quoted", { words }));
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(quoted);
  return (
    <Notice tone="warn" role="status">
      {t("names.warning", { list, count: found.length })}
      {found.map((name) => (
        <input key={name} type="hidden" name="named" value={name} />
      ))}
    </Notice>
  );
}
