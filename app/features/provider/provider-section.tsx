import { useTranslation } from "react-i18next";
import { PostForm, useViewer } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { ProviderButton } from "./provider-button.tsx";
import type { ProviderLink } from "./read-provider-link.server.ts";

/** On one's page of security: the account and the bank made one, or parted. Its route asks for the texts "provider". */
export function ProviderSection({ link: { linkedAt, onlyWayIn } }: { link: ProviderLink }) {
  const { t } = useTranslation("provider");
  const { provider, brand } = useViewer();
  if (!provider && linkedAt === null) return null;
  return (
    <Card aria-labelledby="provider-title">
      <h2 id="provider-title" className="text-title">
        {t("section.title")}
      </h2>
      {linkedAt === null ? (
        <div className="mt-1 grid gap-4">
          <p className="text-soft">{t("section.text", { brand: brand.name })}</p>
          <ProviderButton next="/moi/securite" intent="link" />
        </div>
      ) : (
        <div className="mt-1 grid gap-4">
          <p className="text-soft">
            {t("section.linked")} <Time at={linkedAt} form="day" exact />.
          </p>
          {onlyWayIn ? <p>{t("section.onlyWayIn")}</p> : <Unlink />}
        </div>
      )}
    </Card>
  );
}

function Unlink() {
  const { t } = useTranslation("provider");
  return (
    <PostForm action="/connexion/banque/delier" className="grid gap-3">
      <p>{t("section.unlinkText")}</p>
      <div>
        <Button type="submit">{t("section.unlink")}</Button>
      </div>
    </PostForm>
  );
}
