import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { PasswordInput } from "./password-input.tsx";
import { PostForm } from "./viewer.tsx";

export interface SignUpPageProps {
  /** A path of this site, already checked. */
  next: string;
  reply: FormReply | null;
}

/** A name, an address, a password: nothing else is asked. */
export function SignUpPage({ next, reply }: SignUpPageProps) {
  const { t } = useTranslation("account");
  const words = useReply(reply);
  const nextQuery = next === "/" ? "" : `?next=${encodeURIComponent(next)}`;
  const link = "font-semibold underline underline-offset-2";
  return (
    <OneColumn>
      <div className="max-w-md">
        <h1 className="text-page">{t("signUp.title")}</h1>
        <p className="mt-1.5 mb-6 text-soft">{t("signUp.intro")}</p>
        <PostForm action={`/inscription${nextQuery}`} className="grid gap-5">
          <input type="hidden" name="next" value={next} />
          <ReplySummary words={words} />
          <Field label={t("signUp.name")} name="name" hint={t("signUp.nameHint")} error={words.error("name")}>
            <TextInput autoComplete="nickname" defaultValue={typed(reply, "name")} />
          </Field>
          <Field label={t("email")} name="email" error={words.error("email")}>
            <TextInput type="email" autoComplete="email" defaultValue={typed(reply, "email")} />
          </Field>
          <Field
            label={t("password")}
            name="password"
            hint={t("signUp.passwordHint", { min: PASSWORD.min })}
            error={words.error("password")}
          >
            <PasswordInput autoComplete="new-password" />
          </Field>
          <p className="text-small text-soft">
            {t("signUp.rules")}{" "}
            <Link to="/regles" className="underline underline-offset-2">
              {t("signUp.rulesLink")}
            </Link>
            .
          </p>
          <div>
            <Button type="submit" tone="main" className="max-sm:w-full">
              {t("signUp.submit")}
            </Button>
          </div>
        </PostForm>
        <p className="mt-6 border-t border-line pt-5">
          {t("signUp.have")}{" "}
          <Link to={`/connexion${nextQuery}`} className={link}>
            {t("signUp.signIn")}
          </Link>
        </p>
      </div>
    </OneColumn>
  );
}
