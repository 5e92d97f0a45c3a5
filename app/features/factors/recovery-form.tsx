import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** One of the codes that were kept on paper. */
export function RecoveryForm({ next, reply }: { next: string; reply: FormReply | null }) {
  const { t } = useTranslation("factors");
  const words = useReply(reply);
  return (
    <PostForm className="grid gap-4">
      <input type="hidden" name="intent" value="recovery" />
      <input type="hidden" name="next" value={next} />
      <ReplySummary words={words} />
      <Field label={t("code.recovery")} name="recovery" hint={t("code.recoveryHint")} error={words.error("recovery")}>
        <TextInput
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-64 font-mono font-semibold"
        />
      </Field>
      <div>
        <Button type="submit">{t("second.recover")}</Button>
      </div>
    </PostForm>
  );
}
