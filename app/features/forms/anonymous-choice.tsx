import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import type { Person } from "#app/features/threads/cards.ts";

export interface AnonymousChoiceProps {
  /** Told apart where a page has several forms. */
  prefix?: string;
  /** What the form said when it came back; undefined the first time. */
  typed: string | undefined;
  /** Who signed the thread this is written in: whoever asked as "Anonyme" answers so too, unless they say otherwise. */
  author?: Person;
}

/** Signing "Anonyme" rather than one's name; nobody to whom that is not offered sees it. */
export function AnonymousChoice({ prefix = "", typed, author }: AnonymousChoiceProps) {
  const { t } = useTranslation("writing");
  const { viewer, may } = useViewer();
  const asked = typed === "1";
  if (!may("anonymous.write") && !asked) return null;
  const own = author?.anonymous === true && author.handle !== "" && author.handle === viewer?.handle;
  const id = `${prefix}anonymous`;
  return (
    <div className="flex items-start gap-2.5">
      <input
        type="checkbox"
        id={id}
        name="anonymous"
        value="1"
        defaultChecked={typed === undefined ? own : asked}
        aria-describedby={`${id}-hint`}
        className="mt-3 size-4.5 shrink-0"
      />
      <div>
        <label htmlFor={id} className="inline-flex min-h-11 items-center font-semibold">
          {t("anonymous.label")}
        </label>
        <p id={`${id}-hint`} className="-mt-1.5 text-small text-soft">
          {t("anonymous.hint")}
        </p>
      </div>
    </div>
  );
}
