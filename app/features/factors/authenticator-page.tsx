import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { AuthenticatorSetup } from "./authenticator-setup.tsx";
import type { OfferedAuthenticator } from "./offer-authenticator.server.ts";

export interface AuthenticatorPageProps {
  /** Null where one is set up already. */
  offer: OfferedAuthenticator | null;
  /** False for the last second factor of someone of the team. */
  mayRemove: boolean;
  reply: FormReply | null;
}

/** The one-time codes of a telephone: set up, or taken away. */
export function AuthenticatorPage({ offer, mayRemove, reply }: AuthenticatorPageProps) {
  const { t } = useTranslation("factors");
  return (
    <AccountFrame tab="security" title={t("authenticator.title")} intro={t("authenticator.intro")}>
      {offer ? (
        <Card>
          <h2 className="sr-only">{t("authenticator.add")}</h2>
          <AuthenticatorSetup offer={offer} reply={replyTo(reply, "enable")} />
        </Card>
      ) : (
        <SetUp mayRemove={mayRemove} reply={replyTo(reply, "remove") ?? replyTo(reply, "enable")} />
      )}
      <div>
        <ButtonLink to="/moi/securite" tone="quiet" className="-ms-3">
          {t("back")}
        </ButtonLink>
      </div>
    </AccountFrame>
  );
}

function SetUp({ mayRemove, reply }: Pick<AuthenticatorPageProps, "mayRemove" | "reply">) {
  const { t } = useTranslation("factors");
  const words = useReply(reply);
  return (
    <Card>
      <h2 className="flex items-center gap-2 text-title">
        <Icon name="check" className="text-official" />
        {t("authenticator.on")}
      </h2>
      <p className="mt-1 text-soft">{t("authenticator.onText")}</p>
      <div className="mt-3 grid gap-3">
        <ReplySummary words={words} />
        {mayRemove ? (
          <Disclosure summary={t("authenticator.remove")}>
            <p className="mb-3 max-w-prose text-soft">{t("authenticator.removeText")}</p>
            <PostForm>
              <input type="hidden" name="intent" value="remove" />
              <Button type="submit">
                <Icon name="remove" size={18} />
                {t("authenticator.removeSubmit")}
              </Button>
            </PostForm>
          </Disclosure>
        ) : (
          <p className="text-small text-soft">{t("lastFactor")}</p>
        )}
      </div>
    </Card>
  );
}
