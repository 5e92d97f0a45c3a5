import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface AskCodeProps {
  next: string;
  reply?: FormReply | null;
  /** On a page that has another field for the address. */
  id?: string;
  tone?: "main" | "plain";
}

/** An address, to which a code is sent. */
export function AskCode({ next, reply = null, id = "email", tone = "main" }: AskCodeProps) {
  const { t } = useTranslation(["codes", "account"]);
  const words = useReply(reply);
  return (
    <PostForm action="/connexion/code" className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <ReplySummary words={words} />
      <Field label={t("account:email")} name="email" id={id} error={words.error("email")}>
        <TextInput type="email" autoComplete="email" defaultValue={typed(reply, "email")} />
      </Field>
      <div>
        <Button type="submit" tone={tone} className="max-sm:w-full">
          {t("ask.submit")}
        </Button>
      </div>
    </PostForm>
  );
}
