import { useTranslation } from "react-i18next";
import { Field } from "#app/ui/field.tsx";
import { RadioChips } from "#app/ui/radio-chips.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ComposeReply } from "./compose-reply.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** At once, or when clocks in Paris show what is typed. */
export function WhenFields({ reply }: { reply: ComposeReply | null }) {
  const { t } = useTranslation("republish");
  const words = useProblemWords(reply);
  const { when = "now", sendAt = "" } = reply?.values ?? {};
  return (
    <div className="group/when grid gap-3">
      <RadioChips
        legend={t("when.legend")}
        name="when"
        options={(["now", "later"] as const).map((value) => ({ value, label: t(`when.${value}`) }))}
        defaultValue={when === "later" ? "later" : "now"}
      />
      <div className="hidden group-has-[input[value=later]:checked]/when:block">
        <Field label={t("when.at")} name="sendAt" hint={t("when.hint")} error={words.error("sendAt")}>
          <TextInput type="datetime-local" defaultValue={sendAt} className="max-w-72" />
        </Field>
      </div>
    </div>
  );
}
