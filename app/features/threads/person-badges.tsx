import { useTranslation } from "react-i18next";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Person } from "./cards.ts";

/** What is known of someone, beside the name. The team's is the official seal, drawn: no name can be typed that looks like it. */
export function PersonBadges({ person: { team, client, trusted } }: { person: Person }) {
  const { t } = useTranslation("site");
  const { brand } = useViewer();
  return (
    <>
      {team && (
        <span data-badge="team" className="inline-flex items-center gap-1 font-semibold text-official">
          <Apart />
          <Icon name="seal" size={16} />
          {t("person.team", { brand: brand.name })}
        </span>
      )}
      {trusted && (
        <span data-badge="trusted" title={t("person.trustedWhy")} className="inline-flex items-center gap-1">
          <Apart />
          <Icon name="useful" size={15} />
          {t("person.trusted")}
        </span>
      )}
      {client && <ClientBadge />}
    </>
  );
}

/** A word in a thin frame, in the colour of the text: nothing of the seal, which is green and drawn. */
export function ClientBadge() {
  const { t } = useTranslation("site");
  const { brand } = useViewer();
  return (
    <span
      data-badge="client"
      title={t("person.clientWhy", { brand: brand.name })}
      className="inline-flex items-center rounded-full border border-edge px-2 text-fine whitespace-nowrap text-soft"
    >
      <Apart />
      {t("person.client")}
    </span>
  );
}

/** A pause, for those who hear the page. */
function Apart() {
  return <span className="sr-only">, </span>;
}
