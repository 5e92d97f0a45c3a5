import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { MergeView } from "./merge-view.ts";

export interface OtherChoiceProps {
  from: ThreadCard;
  suggestions: MergeView["suggestions"];
  asked: string;
  missing: boolean;
  caseId: number | null;
}

/** Which other thread: one that is alike, or any whose address one has. Nothing changes yet. */
export function OtherChoice({ from, suggestions, asked, missing, caseId }: OtherChoiceProps) {
  const { t } = useTranslation("merges");
  return (
    <section aria-labelledby="which-title" className="grid gap-5">
      <h2 id="which-title" className="text-section">
        {t("page.which")}
      </h2>
      <Form method="get" className="grid gap-2">
        {caseId !== null && <input type="hidden" name="dossier" value={caseId} />}
        <Field
          label={t("page.other")}
          name="avec"
          hint={t("page.otherHint")}
          error={missing ? t("page.missing") : null}
        >
          <TextInput defaultValue={asked} autoComplete="off" />
        </Field>
        <Button type="submit" className="w-fit">
          {t("page.look")}
        </Button>
      </Form>
      {suggestions.length > 0 ? (
        <div>
          <h3 className="mb-1 text-title">{t(`page.suggestions.${from.kind}`)}</h3>
          <ul>
            {suggestions.map((suggestion) => (
              <Suggestion key={suggestion.card.id} {...suggestion} caseId={caseId} />
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-soft">{t("page.noSuggestion")}</p>
      )}
    </section>
  );
}

function Suggestion({ card, reported, caseId }: MergeView["suggestions"][number] & Pick<OtherChoiceProps, "caseId">) {
  const { t } = useTranslation("merges");
  const query = new URLSearchParams({ avec: String(card.id), ...(caseId !== null && { dossier: String(caseId) }) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold" lang={card.lang}>
          {card.title}
        </p>
        <p className="text-small text-soft">
          {reported && <b className="text-ink">{t("page.reported")} · </b>}
          {t("page.votes", { count: card.votes.total })} · {t("page.replies", { count: card.replyCount })}
        </p>
      </div>
      <Link
        to={`?${query.toString()}`}
        className="button"
        data-size="small"
        aria-label={t("page.chooseThis", { title: card.title })}
      >
        {t("page.choose")}
      </Link>
    </li>
  );
}
