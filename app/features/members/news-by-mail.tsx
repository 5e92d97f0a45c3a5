import { useTranslation } from "react-i18next";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";

/** Whether news also come by mail, and the button that changes it. */
export function NewsByMail({ on }: { on: boolean }) {
  const { t } = useTranslation("account");
  return (
    <Card aria-labelledby="par-e-mail" className="grid gap-3">
      <h2 id="par-e-mail" className="text-title">
        {t("notifications.mail")}
      </h2>
      <p>{t(on ? "notifications.mailOn" : "notifications.mailOff")}</p>
      <p className="text-small text-soft">{t("notifications.mailAlways")}</p>
      <PostForm>
        <input type="hidden" name="intent" value="news" />
        <Button type="submit" name="yes" value={on ? "0" : "1"}>
          {t(on ? "notifications.mailStop" : "notifications.mailStart")}
        </Button>
      </PostForm>
    </Card>
  );
}
