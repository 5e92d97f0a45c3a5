import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import type { ReplyWords } from "#app/features/forms/use-reply.ts";
import type { Ground } from "#app/features/moderation/words.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { HOUSE_GROUNDS, LAW_GROUNDS } from "./grounds.ts";

export interface ReasonFieldsProps {
  reply: FormReply | null;
  words: ReplyWords;
}

const ALL: readonly Ground[] = [...LAW_GROUNDS, ...HOUSE_GROUNDS];

/** On what it rests and what happened: the statement of reasons that the person reads. */
export function ReasonFields({ reply, words }: ReasonFieldsProps) {
  const { t } = useTranslation("desk");
  const facts = useRef<HTMLDivElement>(null);
  const [ground, setGround] = useState<Ground | null>(asGround(typed(reply, "ground")));

  function writeBeginning() {
    const area = facts.current?.querySelector("textarea");
    if (!area || !ground) return;
    area.value = t(`decide.templates.${ground}`);
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }

  return (
    <>
      <Field label={t("decide.ground")} name="ground" hint={t("decide.groundHint")} error={words.error("ground")}>
        <Select defaultValue={ground ?? ""} onChange={(event) => setGround(asGround(event.currentTarget.value))}>
          <option value="">{t("decide.chooseGround")}</option>
          <Grounds label={t("decide.law")} grounds={LAW_GROUNDS} />
          <Grounds label={t("decide.house")} grounds={HOUSE_GROUNDS} />
        </Select>
      </Field>
      <div ref={facts} className="grid gap-2">
        <Field label={t("decide.facts")} name="facts" hint={t("decide.factsHint")} error={words.error("facts")}>
          <TextArea rows={4} defaultValue={typed(reply, "facts")} />
        </Field>
        {useHydrated() && ground && (
          <Button type="button" size="small" className="w-fit" onClick={writeBeginning}>
            {t("decide.template")}
          </Button>
        )}
      </div>
    </>
  );
}

function Grounds({ label, grounds }: { label: string; grounds: readonly Ground[] }) {
  const { t } = useTranslation("reports");
  return (
    <optgroup label={label}>
      {grounds.map((ground) => (
        <option key={ground} value={ground}>
          {t(`grounds.${ground}`)}
        </option>
      ))}
    </optgroup>
  );
}

function asGround(text: string): Ground | null {
  return ALL.find((known) => known === text) ?? null;
}
