import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import type { FormReply } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { CodeInput } from "./code-input.tsx";
import { DemonstrationMail } from "./demonstration-mail.tsx";
import { ResendButton } from "./resend-button.tsx";

export interface EnterCodeProps {
  what: "signIn" | "signUp";
  /** The address of the page, with the reference of what is awaited. */
  action: string;
  proof: string;
  email: string;
  /** Where another address is given. */
  start: string;
  /** A path of this site, already checked. */
  next: string;
  reply: FormReply | null;
}

/** Where the mail went, the six digits, and what to do when nothing comes. */
export function EnterCode({ what, action, proof, email, start, next, reply }: EnterCodeProps) {
  const { t } = useTranslation("codes");
  const words = useReply(reply);
  return (
    <>
      <h1 className="text-page">{t("enter.title")}</h1>
      <p className="mt-2 text-soft">
        {t("enter.sentTo")} <strong className="font-semibold break-words text-ink">{email}</strong>.{" "}
        {t(`enter.${what}`)}
        {what === "signUp" && ` ${t("enter.known")}`}
      </p>
      <DemonstrationMail />
      <Card className="mt-6">
        <PostForm action={action} className="grid gap-5">
          <input type="hidden" name="ref" value={proof} />
          <input type="hidden" name="next" value={next} />
          <ReplySummary words={words} />
          <Field label={t("enter.label")} name="code" error={words.error("code")}>
            <CodeInput />
          </Field>
          <div>
            <Button type="submit" tone="main" className="max-sm:w-full">
              {t(what === "signIn" ? "enter.submitSignIn" : "enter.submitSignUp")}
            </Button>
          </div>
        </PostForm>
      </Card>
      <NothingReceived action={action} proof={proof} start={start} />
    </>
  );
}

function NothingReceived({ action, proof, start }: Pick<EnterCodeProps, "action" | "proof" | "start">) {
  const { t } = useTranslation("codes");
  const { key } = useLocation();
  return (
    <section aria-labelledby="nothing-title" className="mt-7">
      <h2 id="nothing-title" className="text-title">
        {t("enter.nothing")}
      </h2>
      <p className="mt-1 text-soft">{t("enter.junk")}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PostForm action={action}>
          <input type="hidden" name="intent" value="resend" />
          <input type="hidden" name="ref" value={proof} />
          <ResendButton key={key} />
        </PostForm>
        <Link to={start} className="inline-flex min-h-11 items-center underline underline-offset-2">
          {t("enter.otherAddress")}
        </Link>
      </div>
    </section>
  );
}
