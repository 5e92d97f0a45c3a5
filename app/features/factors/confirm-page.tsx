import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PasskeyButton } from "#app/features/passkeys/passkey-button.tsx";
import { ProviderButton } from "#app/features/provider/provider-button.tsx";
import { PasswordInput } from "#app/features/sessions/password-input.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { CodeField } from "./code-field.tsx";
import { MailedCode } from "./mailed-code.tsx";
import type { WaysToConfirm } from "./read-ways.server.ts";

export interface ConfirmPageProps {
  /** A path of this site, already checked. */
  next: string;
  /** Of the code that has just left by mail. */
  sentRef: string | null;
  ways: WaysToConfirm;
  reply: FormReply | null;
}

/** Before what a stolen session could do for good: one more proof, whichever is at hand. */
export function ConfirmPage({ next, sentRef, ways, reply }: ConfirmPageProps) {
  const { t } = useTranslation("factors");
  const mailFirst = sentRef !== null && ways.email !== null;
  return (
    <OneColumn>
      <div className="max-w-md">
        <h1 className="text-page">{t("confirm.title")}</h1>
        <p className="mt-1.5 mb-6 text-soft">{t("confirm.intro")}</p>
        <div className="grid gap-6 *:not-first:border-t *:not-first:border-line *:not-first:pt-6 *:empty:hidden">
          {mailFirst && ways.email !== null && (
            <MailedCode next={next} sentRef={sentRef} email={ways.email} reply={reply} />
          )}
          {ways.password && <ByPassword next={next} reply={replyTo(reply, "password")} main={!mailFirst} />}
          {ways.passkey && (
            <div className="grid justify-items-start">
              <PasskeyButton next={next} says="confirm" tone={ways.password ? "plain" : "main"} />
            </div>
          )}
          {ways.authenticator && <ByCode next={next} reply={replyTo(reply, "totp")} />}
          {ways.provider && <ProviderButton next={next} intent="confirm" />}
          {!mailFirst && ways.email !== null && (
            <MailedCode next={next} sentRef={null} email={ways.email} reply={reply} />
          )}
        </div>
      </div>
    </OneColumn>
  );
}

interface WayProps {
  next: string;
  reply: FormReply | null;
}

function ByPassword({ next, reply, main }: WayProps & { main: boolean }) {
  const { t } = useTranslation(["factors", "account"]);
  const words = useReply(reply);
  return (
    <PostForm className="grid gap-4">
      <input type="hidden" name="intent" value="password" />
      <input type="hidden" name="next" value={next} />
      <ReplySummary words={words} />
      <Field label={t("account:password")} name="password" error={words.error("password")}>
        <PasswordInput autoComplete="current-password" />
      </Field>
      <div>
        <Button type="submit" tone={main ? "main" : "plain"}>
          {t("confirm.submit")}
        </Button>
      </div>
    </PostForm>
  );
}

function ByCode({ next, reply }: WayProps) {
  const { t } = useTranslation("factors");
  const words = useReply(reply, "totp-");
  return (
    <PostForm className="grid gap-4">
      <input type="hidden" name="intent" value="totp" />
      <input type="hidden" name="next" value={next} />
      <ReplySummary words={words} />
      <CodeField label={t("code.totp")} hint={t("code.totpHint")} error={words.error("code")} prefix="totp-" />
      <div>
        <Button type="submit">{t("confirm.withCode")}</Button>
      </div>
    </PostForm>
  );
}
