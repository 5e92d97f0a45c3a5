import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AppealLine } from "./case-page-view.ts";
import { RulingItem } from "./ruling-item.tsx";
import { useDeskReply } from "./use-desk-reply.ts";

/** What somebody contests, why, and what was answered. */
export function AppealCard({ appeal }: { appeal: AppealLine }) {
  const { t } = useTranslation("desk");
  const { party, text, createdAt, ruling, state } = appeal;
  return (
    <Card aria-labelledby="appeal-title" className="grid gap-4">
      <div>
        <h2 id="appeal-title" className="text-title">
          {t("appeal.title")}
        </h2>
        <p className="mt-1 text-small text-soft">
          {t(`appeal.${party}`)} <Time at={createdAt} exact />
        </p>
      </div>
      <p className="break-words whitespace-pre-line">{text}</p>
      {ruling && (
        <div className="rounded-card bg-sunk px-4 py-3">
          <h3 className="mb-1 text-small text-soft">{t("appeal.contested")}</h3>
          <RulingItem ruling={{ ...ruling, mayUndo: false }} named full />
        </div>
      )}
      {state !== "open" && (
        <div>
          <p className="font-semibold">{t(`appeal.judged.${state}`)}</p>
          <p className="break-words whitespace-pre-line">{appeal.reply}</p>
        </div>
      )}
    </Card>
  );
}

/** The answer of another moderator than the one who decided; it comes after all there is to read. */
export function AppealForm({ action, reply }: { action: string; reply: FormReply | null }) {
  const { t } = useTranslation("desk");
  const own = reply?.values["intent"] === "judge" ? reply : null;
  const words = useDeskReply(own);
  return (
    <Card aria-labelledby="judge-title">
      <h2 id="judge-title" className="text-title">
        {t("appeal.judge")}
      </h2>
      <PostForm action={action} className="mt-4 grid gap-5">
        <input type="hidden" name="intent" value="judge" />
        <ErrorSummary title={t("refusals.title")} errors={words.summary} />
        <RadioChips
          legend={t("appeal.verdict")}
          name="verdict"
          options={(["upheld", "overturned"] as const).map((value) => ({ value, label: t(`appeal.${value}`) }))}
          defaultValue={typed(own, "verdict")}
          error={words.error("verdict")}
        />
        <Field label={t("appeal.reply")} name="reply" hint={t("appeal.replyHint")} error={words.error("reply")}>
          <TextArea rows={4} defaultValue={typed(own, "reply")} />
        </Field>
        <div>
          <Button type="submit" tone="main">
            {t("appeal.submit")}
          </Button>
        </div>
      </PostForm>
    </Card>
  );
}
