import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export interface ForgottenPageProps {
  /** The address that was given; nothing here knows whether it has an account. */
  sentTo: string | null;
  reply: FormReply | null;
}

/** An address, and the same answer for every one. */
export function ForgottenPage({ sentTo, reply }: ForgottenPageProps) {
  return (
    <OneColumn>
      <div className="max-w-lg">{sentTo === null ? <Ask reply={reply} /> : <Sent to={sentTo} />}</div>
    </OneColumn>
  );
}

function Ask({ reply }: Pick<ForgottenPageProps, "reply">) {
  const { t } = useTranslation(["codes", "account"]);
  const words = useReply(reply);
  return (
    <>
      <h1 className="text-page">{t("forgotten.title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("forgotten.intro")}</p>
      <PostForm className="grid gap-5">
        <ReplySummary words={words} />
        <Field label={t("account:email")} name="email" error={words.error("email")}>
          <TextInput type="email" autoComplete="username" defaultValue={typed(reply, "email")} />
        </Field>
        <div>
          <Button type="submit" tone="main" className="max-sm:w-full">
            {t("forgotten.submit")}
          </Button>
        </div>
      </PostForm>
      <p className="mt-6 border-t border-line pt-5">
        {t("forgotten.without")}{" "}
        <Link to="/connexion/code" className="font-semibold underline underline-offset-2">
          {t("forgotten.orCode")}
        </Link>
      </p>
    </>
  );
}

function Sent({ to }: { to: string }) {
  const { t } = useTranslation("codes");
  return (
    <>
      <h1 className="text-page">{t("forgotten.sentTitle")}</h1>
      <p className="mt-2 text-read">
        {t("forgotten.sentTo")} <strong className="font-semibold break-words">{to}</strong>, {t("forgotten.sentText")}
      </p>
      <h2 className="mt-7 text-title">{t("forgotten.nothing")}</h2>
      <p className="mt-1 text-soft">{t("forgotten.nothingText")}</p>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href="/mot-de-passe/oublie" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("forgotten.again")}
        </a>
        <Link to="/connexion/code" className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("forgotten.orCode")}
        </Link>
      </p>
    </>
  );
}
