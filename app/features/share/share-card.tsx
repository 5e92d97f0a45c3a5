import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";
import type { Shared } from "./share-links.ts";
import { ShareList } from "./share-list.tsx";

/** At the side of a wide screen; on a phone the button under the text does it. */
export function ShareCard({ shared }: { shared: Shared }) {
  const { t } = useTranslation("threads");
  return (
    <Card className="no-print max-lg:hidden">
      <h2 className="mb-3 text-title">{t("share.title")}</h2>
      <ShareList shared={shared} />
    </Card>
  );
}
