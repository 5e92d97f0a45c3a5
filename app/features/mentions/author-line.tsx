import { useTranslation } from "react-i18next";
import type { Network } from "#app/features/networks/networks.ts";
import { Badge } from "#app/ui/badge.tsx";
import type { Author } from "./mention-list.ts";

/** Who, where, and how many follow them. Their name and handle are their own words: they turn nothing else round. */
export function AuthorLine({ author, network, linked }: { author: Author; network: Network; linked?: boolean }) {
  const { t } = useTranslation(["mentions", "networks"]);
  const { name, handle, url, reach } = author;
  const shown = handle && <bdi className="wrap-anywhere text-soft">{`@${handle}`}</bdi>;
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <bdi className="font-semibold wrap-anywhere">{name || t("row.forgotten")}</bdi>
      {linked && url ? (
        <a
          href={url}
          rel="noreferrer nofollow ugc"
          className="-my-2.5 inline-flex min-h-11 items-center underline underline-offset-2"
        >
          {shown}
        </a>
      ) : (
        shown
      )}
      <Badge>{t(`networks:names.${network}`)}</Badge>
      {name && (
        <span className="text-small text-soft">
          {reach === null ? t("row.reachUnknown") : t("row.reach", { count: reach })}
        </span>
      )}
    </p>
  );
}
