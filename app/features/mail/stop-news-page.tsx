import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

/** Where the link at the foot of a mail leads: one button, and no account needed. */
export function StopNewsPage({ stopped }: { stopped: boolean }) {
  const { t } = useTranslation("account");
  return (
    <OneColumn>
      <h1 className="text-page">{t(stopped ? "stopNews.done" : "stopNews.title")}</h1>
      <Card className="mt-6 grid gap-5">
        <p className="text-read">{t(stopped ? "stopNews.doneText" : "stopNews.text")}</p>
        {stopped ? (
          <p>
            <ButtonLink to="/moi/notifications">{t("stopNews.account")}</ButtonLink>
          </p>
        ) : (
          <PostForm>
            <Button type="submit" tone="main" className="max-sm:w-full">
              {t("stopNews.submit")}
            </Button>
          </PostForm>
        )}
      </Card>
    </OneColumn>
  );
}
