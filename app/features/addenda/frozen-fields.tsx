import { Link } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { FROZEN_FROM } from "./rules.ts";

export interface FrozenFieldsProps {
  /** What stands, and goes on standing. */
  title: string;
  body: string;
  /** What was typed before its tenth vote came; null when nothing was lost. */
  lost: string | null;
  /** The page of the idea. */
  back: string;
}

/** In place of the fields of an idea whose words its votes have frozen: they are sent as they are. */
export function FrozenFields({ title, body, lost, back }: FrozenFieldsProps) {
  const { t } = useTranslation("merges");
  const id = useId();
  return (
    <>
      <input type="hidden" name="title" value={title} />
      <input type="hidden" name="body" value={body} />
      <Notice
        action={
          <Link to={`${back}#completer`} className="button" data-size="small">
            {t("addendum.add")}
          </Link>
        }
      >
        {t("addendum.frozen", { count: FROZEN_FROM })}
      </Notice>
      {lost !== null && (
        <div className="grid gap-1.5">
          <label htmlFor={id} className="font-semibold">
            {t("addendum.lost")}
          </label>
          <textarea id={id} readOnly rows={6} className="control" defaultValue={lost} />
        </div>
      )}
    </>
  );
}
