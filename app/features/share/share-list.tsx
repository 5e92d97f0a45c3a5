import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { CopyLink } from "./copy-link.tsx";
import { NETWORK_NAMES } from "./networks.ts";
import { type Shared, type ShareLink, shareLinks } from "./share-links.ts";
import { hasShareSheet, openShareSheet } from "./share-sheet.ts";

/** Every way to pass something on: the system's own, the address, and plain links to the networks. */
export function ShareList({ shared }: { shared: Shared }) {
  return (
    <ul className="flex flex-wrap gap-2">
      <SystemShare shared={shared} />
      <li className="contents">
        <CopyLink url={shared.url} />
      </li>
      {shareLinks(shared).map((link) => (
        <li key={link.network}>
          <NetworkLink link={link} />
        </li>
      ))}
    </ul>
  );
}

function NetworkLink({ link: { network, href, away } }: { link: ShareLink }) {
  const { t } = useTranslation("threads");
  const look = { className: "button", "data-size": "small" };
  if (network === "mastodon")
    return (
      <Link to={href} aria-label={t("share.onMastodon")} {...look}>
        {NETWORK_NAMES.mastodon}
      </Link>
    );
  if (network === "email")
    return (
      <a href={href} aria-label={t("share.byMail")} {...look}>
        {t("share.email")}
      </a>
    );
  const name = NETWORK_NAMES[network];
  return (
    <a
      href={href}
      {...(away && { target: "_blank" })}
      rel="noopener noreferrer"
      aria-label={t("share.on", { network: name })}
      {...look}
    >
      {name}
    </a>
  );
}

/**
 * The phone's or the computer's own sheet, with the applications that the person really uses: where there is one,
 * before-paint.js has said so, and its place is kept until the scripts come.
 */
function SystemShare({ shared }: { shared: Shared }) {
  const { t } = useTranslation("threads");
  const hydrated = useHydrated();
  if (hydrated && !hasShareSheet()) return null;
  return (
    <li className={hydrated ? undefined : "invisible hidden in-data-share-sheet:block"}>
      <Button type="button" size="small" onClick={() => void openShareSheet(shared)}>
        <Icon name="share" size={18} />
        {t("share.system")}
      </Button>
    </li>
  );
}
