import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AskCode } from "#app/features/codes/ask-code.tsx";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PasskeyButton } from "#app/features/passkeys/passkey-button.tsx";
import { ProviderButton } from "#app/features/provider/provider-button.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { type DemonstrationAccount, DemonstrationAccounts } from "./demonstration-accounts.tsx";
import { PasswordInput } from "./password-input.tsx";
import { PostForm } from "./viewer.tsx";

export interface SignInPageProps {
  /** A path of this site, already checked. */
  next: string;
  reply: FormReply | null;
  /** In demonstration only; empty elsewhere. */
  accounts: DemonstrationAccount[];
}

/** Address and password on one page. */
export function SignInPage({ next, reply, accounts }: SignInPageProps) {
  const { t } = useTranslation(["account", "codes"]);
  const words = useReply(reply);
  const nextQuery = next === "/" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <OneColumn>
      <div className="max-w-md">
        <h1 className="text-page">{t("signIn.title")}</h1>
        <p className="mt-1.5 mb-6 text-soft">{t("signIn.intro")}</p>
        <PostForm action={`/connexion${nextQuery}`} className="grid gap-5">
          <input type="hidden" name="next" value={next} />
          <ReplySummary words={words} />
          <Field label={t("email")} name="email" error={words.error("email")}>
            <TextInput type="email" autoComplete="username webauthn" defaultValue={typed(reply, "email")} />
          </Field>
          <Field label={t("password")} name="password" error={words.error("password")}>
            <PasswordInput autoComplete="current-password" />
          </Field>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <Button type="submit" tone="main" className="max-sm:w-full">
              {t("signIn.submit")}
            </Button>
            <Link to="/mot-de-passe/oublie" className="inline-flex min-h-11 items-center underline underline-offset-2">
              {t("codes:ways.forgotten")}
            </Link>
          </div>
        </PostForm>
        <OtherWays next={next} />
        <p className="mt-6 border-t border-line pt-5">
          {t("signIn.none")}{" "}
          <Link to={`/inscription${nextQuery}`} className="font-semibold underline underline-offset-2">
            {t("signIn.join")}
          </Link>
        </p>
        <p className="mt-2 text-small text-soft">{t("signIn.without")}</p>
        <DemonstrationAccounts accounts={accounts} />
      </div>
    </OneColumn>
  );
}

/** What takes no password: a code by e-mail, a passkey, the bank. */
function OtherWays({ next }: Pick<SignInPageProps, "next">) {
  const { t } = useTranslation("codes");
  return (
    <section aria-labelledby="ways-title" className="mt-9 grid gap-4">
      <h2 id="ways-title" className="text-title">
        {t("ways.title")}
      </h2>
      <Card as="div" className="grid gap-4">
        <div>
          <h3 className="font-semibold">{t("ways.codeTitle")}</h3>
          <p className="mt-1 text-small text-soft">{t("ways.codeText")}</p>
        </div>
        <AskCode next={next} id="code-email" tone="plain" />
      </Card>
      <PasskeyButton next={next} autofill />
      <ProviderButton next={next} />
    </section>
  );
}
