import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PasswordInput } from "#app/features/sessions/password-input.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";

export interface ResetPageProps {
  ended: "used" | "expired" | null;
  /** Whose password it is. */
  email: string;
  reply: FormReply | null;
}

/** Where the link of a forgotten password leads. */
export function ResetPage({ ended, email, reply }: ResetPageProps) {
  return (
    <OneColumn>
      <div className="max-w-lg">{ended ? <Ended why={ended} /> : <Choose email={email} reply={reply} />}</div>
    </OneColumn>
  );
}

function Choose({ email, reply }: Pick<ResetPageProps, "email" | "reply">) {
  const { t } = useTranslation(["codes", "account"]);
  const words = useReply(reply);
  return (
    <>
      <h1 className="text-page">{t("reset.title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("reset.intro")}</p>
      <PostForm className="grid gap-5">
        {/* So that a password manager knows whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <ReplySummary words={words} />
        <Field
          label={t("reset.label")}
          name="newPassword"
          hint={t("account:signUp.passwordHint", { min: PASSWORD.min })}
          error={words.error("newPassword")}
        >
          <PasswordInput autoComplete="new-password" />
        </Field>
        <div>
          <Button type="submit" tone="main" className="max-sm:w-full">
            {t("reset.submit")}
          </Button>
        </div>
      </PostForm>
    </>
  );
}

function Ended({ why }: { why: "used" | "expired" }) {
  const { t } = useTranslation("codes");
  return (
    <>
      <h1 className="text-page">{t("reset.endedTitle")}</h1>
      <p className="mt-2 mb-6 text-read">{t(`reset.${why}`)}</p>
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink to="/mot-de-passe/oublie" tone="main">
          {t("reset.again")}
        </ButtonLink>
        <ButtonLink to="/connexion/code">{t("forgotten.orCode")}</ButtonLink>
      </div>
    </>
  );
}
