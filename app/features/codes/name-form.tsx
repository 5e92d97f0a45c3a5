import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface NameFormProps {
  action: string;
  proof: string;
  /** Signed: the code of this proof was right. */
  proved: string;
  next: string;
  reply: FormReply | null;
}

/** The address is proved and has no account: a name is all that is missing. */
export function NameForm({ action, proof, proved, next, reply }: NameFormProps) {
  const { t } = useTranslation(["codes", "account"]);
  const words = useReply(reply);
  return (
    <>
      <h1 className="text-page">{t("name.title")}</h1>
      <p className="mt-2 text-soft">{t("name.intro")}</p>
      <Card className="mt-6">
        <PostForm action={action} className="grid gap-5">
          <input type="hidden" name="ref" value={proof} />
          <input type="hidden" name="proved" value={proved} />
          <input type="hidden" name="next" value={next} />
          <ReplySummary words={words} />
          <Field
            label={t("account:signUp.name")}
            name="name"
            hint={t("account:signUp.nameHint")}
            error={words.error("name")}
          >
            <TextInput autoComplete="nickname" defaultValue={typed(reply, "name")} />
          </Field>
          <div>
            <Button type="submit" tone="main" className="max-sm:w-full">
              {t("name.submit")}
            </Button>
          </div>
        </PostForm>
      </Card>
    </>
  );
}
