import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { CodeField } from "./code-field.tsx";

export interface MailedCodeProps {
  /** A path of this site, already checked. */
  next: string;
  /** Null until a code has left. */
  sentRef: string | null;
  email: string;
  reply: FormReply | null;
}

/** A code by mail: asked for first, then typed. */
export function MailedCode({ next, sentRef, email, reply }: MailedCodeProps) {
  const { t } = useTranslation("factors");
  const asking = useReply(replyTo(reply, "send"));
  const typing = useReply(replyTo(reply, "mail"), "mail-");
  return (
    <div className="grid gap-4">
      {sentRef !== null && (
        <PostForm className="grid gap-4">
          <input type="hidden" name="intent" value="mail" />
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="ref" value={sentRef} />
          <ReplySummary words={typing} />
          <CodeField
            label={t("code.mail")}
            hint={t("code.mailHint", { email })}
            error={typing.error("code")}
            prefix="mail-"
          />
          <div>
            <Button type="submit" tone="main">
              {t("confirm.submit")}
            </Button>
          </div>
        </PostForm>
      )}
      <PostForm className="grid gap-3">
        <input type="hidden" name="intent" value="send" />
        <input type="hidden" name="next" value={next} />
        <ReplySummary words={asking} />
        {sentRef === null && <p className="text-soft">{t("confirm.mailText", { email })}</p>}
        <div>
          <Button type="submit" tone={sentRef === null ? "plain" : "quiet"} className={sentRef === null ? "" : "-ms-3"}>
            <Icon name="mail" />
            {t(sentRef === null ? "confirm.send" : "confirm.sendAgain")}
          </Button>
        </div>
      </PostForm>
    </div>
  );
}
