import { useTranslation } from "react-i18next";
import { PasswordSection } from "#app/features/credentials/password-section.tsx";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { PasskeySection } from "#app/features/passkeys/passkey-section.tsx";
import { ProviderSection } from "#app/features/provider/provider-section.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { SecurityView } from "./read-security.server.ts";

export interface SecurityPageProps {
  security: SecurityView;
  reply: FormReply | null;
}

/** By what one comes in, and what protects the account. */
export function SecurityPage({ security, reply }: SecurityPageProps) {
  const { t } = useTranslation("factors");
  const { email, hasPassword, passkeys, mayLosePasskey, authenticator, recoveryLeft } = security;
  return (
    <AccountFrame tab="security" title={t("security.title")} intro={t("security.intro")}>
      <PasskeySection passkeys={passkeys} mayLose={mayLosePasskey} reply={reply} />
      <PasswordSection hasPassword={hasPassword} email={email} reply={replyTo(reply, "password")} />
      <Line
        name="authenticator"
        title={t("authenticator.title")}
        text={t(authenticator ? "authenticator.on" : "authenticator.what")}
        to="/moi/authentificateur"
        act={t(authenticator ? "authenticator.change" : "authenticator.add")}
      />
      {security.needsRecovery && (
        <Line
          name="recovery"
          title={t("recovery.title")}
          text={recoveryLeft > 0 ? t("recovery.left", { count: recoveryLeft }) : t("recovery.noneShort")}
          to="/moi/codes-de-secours"
          act={t(recoveryLeft > 0 ? "recovery.again" : "recovery.make")}
        />
      )}
      <Line
        name="address"
        title={t("security.address")}
        text={email ?? t("security.noAddress")}
        to="/moi/adresse"
        act={t("security.changeAddress")}
      />
      <ProviderSection link={security.provider} />
    </AccountFrame>
  );
}

interface LineProps {
  name: string;
  title: string;
  text: string;
  to: string;
  act: string;
}

/** What there is, and the page where it is changed. */
function Line({ name, title, text, to, act }: LineProps) {
  return (
    <Card aria-labelledby={`${name}-title`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-64">
        <h2 id={`${name}-title`} className="text-title">
          {title}
        </h2>
        <p className="mt-1 wrap-anywhere text-soft">{text}</p>
      </div>
      <ButtonLink to={to}>{act}</ButtonLink>
    </Card>
  );
}
