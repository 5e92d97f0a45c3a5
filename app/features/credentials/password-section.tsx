import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PasswordInput } from "#app/features/sessions/password-input.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";

export interface PasswordSectionProps {
  hasPassword: boolean;
  email: string | null;
  /** Of the form with the intent "password": see replyTo. */
  reply: FormReply | null;
}

/** One's own password: set, or changed. Its form goes to the page of security (savePassword). */
export function PasswordSection({ hasPassword, email, reply }: PasswordSectionProps) {
  const { t } = useTranslation(["codes", "account"]);
  const words = useReply(reply);
  return (
    <Card aria-labelledby="password-title">
      <h2 id="password-title" className="text-title">
        {t(hasPassword ? "password.change" : "password.set")}
      </h2>
      <p className="mt-1 text-soft">{t(hasPassword ? "password.text" : "password.setText")}</p>
      <PostForm action="/moi/securite" className="mt-4 grid max-w-md gap-5">
        <input type="hidden" name="intent" value="password" />
        {/* So that a password manager knows whose password this is. */}
        <input type="email" autoComplete="username" value={email ?? ""} readOnly hidden />
        <ReplySummary words={words} />
        {hasPassword && (
          <Field label={t("password.current")} name="password" error={words.error("password")}>
            <PasswordInput autoComplete="current-password" />
          </Field>
        )}
        <Field
          label={t("password.next")}
          name="newPassword"
          hint={t("account:signUp.passwordHint", { min: PASSWORD.min })}
          error={words.error("newPassword")}
        >
          <PasswordInput autoComplete="new-password" />
        </Field>
        <div>
          <Button type="submit">{t("password.submit")}</Button>
        </div>
      </PostForm>
    </Card>
  );
}
