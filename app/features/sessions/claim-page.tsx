import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PostForm } from "./viewer.tsx";

/** Where the link sent to an address leads: one button makes the question theirs. */
export function ClaimPage({ expired }: { expired: boolean }) {
  return <OneColumn>{expired ? <Expired /> : <Confirm />}</OneColumn>;
}

function Confirm() {
  const { t } = useTranslation("account");
  return (
    <>
      <h1 className="text-page">{t("claim.title")}</h1>
      <p className="mt-2 mb-6 text-read">{t("claim.text")}</p>
      <Card className="grid gap-5">
        <ul className="grid gap-2.5">
          <Gain>{t("claim.told")}</Gain>
          <Gain>{t("claim.yours")}</Gain>
          <Gain>{t("claim.account")}</Gain>
        </ul>
        <PostForm>
          <Button type="submit" tone="main" className="max-sm:w-full">
            {t("claim.submit")}
          </Button>
        </PostForm>
      </Card>
      <p className="mt-4 text-small text-soft">{t("claim.notYou")}</p>
    </>
  );
}

function Gain({ children }: { children: string }) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon name="check" className="mt-1 text-accent" />
      {children}
    </li>
  );
}

function Expired() {
  const { t } = useTranslation("account");
  return (
    <>
      <h1 className="text-page">{t("claim.expired")}</h1>
      <p className="mt-2 mb-6 text-read">{t("claim.expiredText")}</p>
      <Card className="grid gap-4">
        <h2 className="text-title">{t("claim.whatNow")}</h2>
        <ol className="grid list-decimal gap-2 ps-6 marker:font-semibold marker:text-soft">
          <li>{t("claim.find")}</li>
          <li>{t("claim.follow")}</li>
        </ol>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to="/recherche" tone="main">
            {t("claim.findLink")}
          </ButtonLink>
          <ButtonLink to="/inscription">{t("claim.join")}</ButtonLink>
        </div>
      </Card>
    </>
  );
}
