import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { needsReasons } from "#app/features/moderation/rules.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { CasePageView } from "./case-page-view.ts";
import { ReasonFields, type ReasonFieldsProps } from "./reason-fields.tsx";
import { UntilFields } from "./until-fields.tsx";
import { useDeskReply } from "./use-desk-reply.ts";

export interface RulingFormProps {
  page: Pick<CasePageView, "acts">;
  action: string;
  /** The act that was chosen on the way here. */
  chosen: string | null;
  reply: FormReply | null;
}

/** What to do, on what ground, and what happened: all that the person will be told. */
export function RulingForm({ page: { acts }, action, chosen, reply }: RulingFormProps) {
  const { t } = useTranslation("desk");
  const own = reply?.values["intent"] === "rule" ? reply : null;
  const words = useDeskReply(own);
  const [picked, setPicked] = useState(typed(own, "act", chosen ?? ""));
  const act = acts.find((known) => known === picked) ?? null;
  // Without a script everything that could be asked is: nothing can know in time what is needed.
  const scripted = useHydrated();
  const asksReasons = !scripted || (act !== null && needsReasons(act));
  return (
    <Card id="decider" aria-labelledby="decide-title" className="scroll-mt-4">
      <h2 id="decide-title" className="mb-4 text-title">
        {t("decide.title")}
      </h2>
      <PostForm action={action} className="grid gap-5">
        <input type="hidden" name="intent" value="rule" />
        <ErrorSummary title={t("refusals.title")} errors={words.summary} />
        <RadioChips
          legend={t("decide.act")}
          name="act"
          hint={acts.includes("remove") ? t("decide.actHint") : undefined}
          options={acts.map((value) => ({ value, label: t(`decide.acts.${value}`) }))}
          defaultValue={act}
          error={words.error("act")}
          onChoose={setPicked}
        />
        {asksReasons && <ReasonFields reply={own} words={words} />}
        {(scripted ? act === "suspend" : acts.includes("suspend")) && <UntilFields reply={own} words={words} />}
        {(scripted ? act === "mask" : acts.includes("mask")) && <Passages reply={own} words={words} />}
        {asksReasons && <p className="text-small text-soft">{t("decide.told")}</p>}
        <div>
          <Button type="submit" tone="main">
            {t("decide.submit")}
          </Button>
        </div>
      </PostForm>
    </Card>
  );
}

/** What is to be taken out of the text, as it stands in it. */
function Passages({ reply, words }: ReasonFieldsProps) {
  const { t } = useTranslation("desk");
  return (
    <Field label={t("decide.passages")} name="passages" hint={t("decide.passagesHint")} error={words.error("passages")}>
      <TextArea rows={3} defaultValue={typed(reply, "passages")} />
    </Field>
  );
}
