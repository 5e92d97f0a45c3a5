import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import { APPEAL_TEXT } from "./rules.ts";

/** Where somebody says why a decision is not right. */
export function AppealForm({ until, reply }: { until: Date; reply: FormReply | null }) {
  const { t } = useTranslation("reports");
  const words = useReply(reply);
  const limit = useLimitWords(APPEAL_TEXT.max);
  return (
    <Card aria-labelledby="appeal-title" id="contester" className="scroll-mt-4">
      <h2 id="appeal-title" className="text-title">
        {t("appeal.title")}
      </h2>
      <p className="mt-1 text-soft">
        {t("appeal.intro")} {t("appeal.untilBefore")} <Time at={until} form="day" exact />
        {t("appeal.untilAfter")}
      </p>
      <PostForm className="mt-4 grid gap-4">
        <ReplySummary words={words} />
        <Field label={t("appeal.label")} name="text" hint={t("appeal.hint")} error={words.error("text")}>
          <TextArea rows={6} limit={limit} defaultValue={reply?.values["text"]} />
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

/** A refusal of the form where the form itself has gone: contested in another tab, or too late meanwhile. */
export function RefusedAppeal({ reply }: { reply: FormReply | null }) {
  const words = useReply(reply);
  return reply ? <ReplySummary words={words} /> : null;
}
