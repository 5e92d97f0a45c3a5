import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Time } from "#app/ui/time.tsx";
import type { SectionProps } from "./account-section.tsx";
import type { AccountView, PostBefore } from "./compose-view.ts";
import { fieldName } from "./drafts.ts";
import { postPath } from "#app/features/sending/posts-paths.ts";

/** Which account, whether it speaks, what it has said already, and who else must agree. */
export function AccountHead({ account, draft, change }: SectionProps) {
  const { t } = useTranslation(["republish", "networks"]);
  const { id, network, before, fourEyes } = account;
  const name = fieldName("include", id);
  const notes = [before && `${name}-before`, fourEyes && `${name}-eyes`].filter(Boolean).join(" ");
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`account-${id}`} className="text-title">
          <label htmlFor={name} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              data-include=""
              id={name}
              name={name}
              value="1"
              defaultChecked={draft.include}
              aria-describedby={notes || undefined}
              onChange={({ currentTarget }) => change({ include: currentTarget.checked })}
              className="size-5 shrink-0"
            />
            {t(`networks:names.${network}`)}
          </label>
        </h2>
        <Handle account={account} />
        {fourEyes && (
          <p id={`${name}-eyes`} className="inline-flex items-center gap-1.5 text-small text-soft">
            <Icon name="people" size={18} />
            {t("fourEyes")}
          </p>
        )}
      </div>
      {before && <Before before={before} id={`${name}-before`} />}
    </>
  );
}

function Handle({ account: { name, handle } }: { account: AccountView }) {
  return (
    <p className="min-w-0 text-small break-words text-soft">
      <b className="font-semibold text-ink">{name}</b> {handle}
    </p>
  );
}

function Before({ before: { id, state, url, at }, id: noteId }: { before: PostBefore; id: string }) {
  const { t } = useTranslation("republish");
  return (
    <p id={noteId} className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <Badge tone={state === "sent" ? "official" : "plain"}>{t(`before.${state}`)}</Badge>
      <Time at={at} className="text-soft" />
      <Link to={postPath(id)} className="inline-flex min-h-11 items-center underline underline-offset-2">
        {t("before.follow")}
      </Link>
      {url && (
        <a
          href={url}
          rel="noopener noreferrer"
          className="inline-flex min-h-11 items-center gap-1 underline underline-offset-2"
        >
          {t("before.see")}
          <Icon name="external" size={16} />
        </a>
      )}
    </p>
  );
}
