import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AdminHeading } from "#app/features/admin/admin-layout.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { AccountDates, StateBadge, useMet } from "./account-state.tsx";
import { type Asked, ConnectForm, type ConnectReply } from "./connect-form.tsx";
import { FederationCard, type FederationView } from "./federation-card.tsx";
import type { AccountLine } from "./list-accounts.server.ts";
import type { Network } from "./networks.ts";

export interface AccountsPageProps {
  accounts: AccountLine[];
  connectable: Network[];
  /** The network whose form is open. */
  asked: Asked | null;
  federation: FederationView;
  sent: ConnectReply | null;
}

/** The bank's accounts on the networks, and the way to connect another. */
export function AccountsPage({ accounts, connectable, asked, federation, sent }: AccountsPageProps) {
  const { t } = useTranslation("networks");
  return (
    <>
      <AdminHeading title={t("accounts.title")} intro={t("accounts.intro")} />
      {accounts.length === 0 && !asked && (
        <EmptyState icon="share" title={t("accounts.none")}>
          {t("accounts.noneText")}
        </EmptyState>
      )}
      {accounts.length > 0 && (
        <section aria-labelledby="comptes">
          <h2 id="comptes" className="sr-only">
            {t("accounts.list")}
          </h2>
          <ul className="grid gap-3">
            {accounts.map((account) => (
              <Line key={account.id} account={account} />
            ))}
          </ul>
        </section>
      )}
      <Card className="mt-8 scroll-mt-4" id="connecter" aria-labelledby="connecter-titre">
        <h2 id="connecter-titre" className="text-title">
          {asked ? t("connect.titleOf", { network: t(`names.${asked.network}`) }) : t("connect.title")}
        </h2>
        <p className="mt-1 mb-4 max-w-prose text-soft">{t("connect.text")}</p>
        <Choice connectable={connectable} chosen={asked?.network ?? null} />
        {asked && (
          <div className="mt-5 border-t border-line pt-5">
            <ConnectForm key={asked.network} asked={asked} sent={sent} intent="connect" />
          </div>
        )}
      </Card>
      <FederationCard federation={federation} />
    </>
  );
}

function Line({ account }: { account: AccountLine }) {
  const { t } = useTranslation("networks");
  const { id, network, name, handle, state, fourEyes, posts, waiting } = account;
  const met = useMet(account.trouble);
  const figures = [
    t("accounts.posts", { count: posts }),
    ...(waiting > 0 ? [t("accounts.waiting", { count: waiting })] : []),
  ];
  return (
    <Card as="li" className="relative grid gap-1 hover:border-edge">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-title break-words">
          <Link to={`/admin/reseaux/${id}`} className="after:absolute after:inset-0 after:rounded-card">
            {name}
          </Link>
        </h3>
        <p className="flex flex-wrap gap-1.5">
          {fourEyes && <Badge>{t("accounts.fourEyes")}</Badge>}
          <StateBadge state={state} />
        </p>
      </div>
      <p className="break-words">
        <strong>{t(`names.${network}`)}</strong> · {handle}
      </p>
      {met && <p className={state === "broken" ? "font-semibold text-accent" : ""}>{met}</p>}
      <p className="text-small text-soft">{figures.join(" · ")}</p>
      <AccountDates account={account} />
    </Card>
  );
}

/** A network each: its form opens on this same page, without a script too. */
function Choice({ connectable, chosen }: { connectable: Network[]; chosen: Network | null }) {
  const { t } = useTranslation("networks");
  return (
    <ul className="flex flex-wrap gap-2">
      {connectable.map((network) => (
        <li key={network}>
          <Link
            to={`/admin/reseaux?reseau=${network}#connecter`}
            preventScrollReset
            aria-current={network === chosen ? "true" : undefined}
            className="button aria-[current]:border-accent aria-[current]:bg-accent-wash"
            data-tone="plain"
          >
            {t(`names.${network}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
