import { useTranslation } from "react-i18next";
import { Card } from "#app/ui/card.tsx";

/** The site among the servers of ActivityPub: nothing to connect. */
export interface FederationView {
  on: boolean;
  /** @questions@etvous.example */
  addresses: string[];
  followers: number;
}

export function FederationCard({ federation }: { federation: FederationView }) {
  const { t } = useTranslation("networks");
  const { on, addresses, followers } = federation;
  return (
    <Card className="mt-3" aria-labelledby="fediverse">
      <h2 id="fediverse" className="text-title">
        {t("federation.title")}
      </h2>
      <p className="mt-1 max-w-prose text-soft">{t(on ? "federation.on" : "federation.off")}</p>
      {on && (
        <>
          <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 font-semibold">
            {addresses.map((address) => (
              <li key={address} className="break-all">
                {address}
              </li>
            ))}
          </ul>
          <p className="mt-1 text-small text-soft">{t("federation.followers", { count: followers })}</p>
        </>
      )}
    </Card>
  );
}
