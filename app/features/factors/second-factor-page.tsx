import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { AddPasskeyButton } from "#app/features/passkeys/add-passkey-button.tsx";
import { PasskeyButton } from "#app/features/passkeys/passkey-button.tsx";
import { PasskeyImpossible } from "#app/features/passkeys/passkey-impossible.tsx";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AuthenticatorSetup } from "./authenticator-setup.tsx";
import { CodeField } from "./code-field.tsx";
import type { OfferedAuthenticator } from "./offer-authenticator.server.ts";
import { RecoveryForm } from "./recovery-form.tsx";
import type { Factors } from "./rules.ts";

export interface SecondFactorPageProps {
  /** A path of this site, already checked. */
  next: string;
  factors: Factors;
  /** For whoever needs a second factor and has none: the first one. */
  offer: OfferedAuthenticator | null;
  reply: FormReply | null;
}

/** Half-way in: the second proof, or the first time it is set up. */
export function SecondFactorPage({ next, factors, offer, reply }: SecondFactorPageProps) {
  const { t } = useTranslation("factors");
  return (
    <OneColumn>
      {offer ? (
        <FirstSetUp next={next} offer={offer} reply={reply} />
      ) : (
        <SecondProof next={next} factors={factors} reply={reply} />
      )}
      <div className="mt-7 border-t border-line pt-4">
        <PostForm action="/deconnexion">
          <Button tone="quiet" className="-ms-3">
            {t("second.giveUp")}
          </Button>
        </PostForm>
      </div>
    </OneColumn>
  );
}

function SecondProof({ next, factors, reply }: Omit<SecondFactorPageProps, "offer">) {
  const { t } = useTranslation("factors");
  const { authenticator, passkeys, recoveryLeft } = factors;
  const words = useReply(replyTo(reply, "totp"));
  const recovering = replyTo(reply, "recovery");
  return (
    <div className="max-w-md">
      <h1 className="text-page">{t("second.title")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t(authenticator ? "second.intro" : "second.introPasskey")}</p>
      <div className="grid gap-5">
        {authenticator && (
          <PostForm className="grid gap-4">
            <input type="hidden" name="intent" value="totp" />
            <input type="hidden" name="next" value={next} />
            <ReplySummary words={words} />
            <CodeField label={t("code.totp")} hint={t("code.totpHint")} error={words.error("code")} />
            <div>
              <Button type="submit" tone="main">
                {t("second.submit")}
              </Button>
            </div>
          </PostForm>
        )}
        {passkeys > 0 && (
          <div className="grid justify-items-start">
            <PasskeyButton next={next} says="confirm" tone={authenticator ? "plain" : "main"} />
            {!authenticator && <PasskeyImpossible />}
          </div>
        )}
        {recoveryLeft > 0 && (
          <Disclosure summary={t("second.lost")} open={recovering !== null || (!authenticator && passkeys === 0)}>
            <RecoveryForm next={next} reply={recovering} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}

function FirstSetUp({ next, offer, reply }: { next: string; offer: OfferedAuthenticator; reply: FormReply | null }) {
  const { t } = useTranslation("factors");
  return (
    <>
      <h1 className="text-page">{t("second.setUpTitle")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t("second.setUpIntro")}</p>
      <div className="grid gap-5">
        <Card aria-labelledby="first-passkey">
          <h2 id="first-passkey" className="text-title">
            {t("second.withPasskey")}
          </h2>
          <p className="mt-1 mb-4 text-soft">{t("passkey.what")}</p>
          <AddPasskeyButton next={next} />
        </Card>
        <Card aria-labelledby="first-authenticator">
          <h2 id="first-authenticator" className="mb-4 text-title">
            {t("second.withAuthenticator")}
          </h2>
          <AuthenticatorSetup offer={offer} reply={replyTo(reply, "enable")} next={next} />
        </Card>
      </div>
    </>
  );
}
