import { useTranslation } from "react-i18next";
import { TwoColumns } from "#app/features/site/page-layout.tsx";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import type { FediverseView, FollowedHere } from "./read-fediverse.server.ts";

/** Whom of this site one may follow from Mastodon and the like, and what each says. */
export function FediversePage({ standing, themes, elsewhere }: FediverseView) {
  const { t } = useTranslation("federation");
  const { brand } = useViewer();
  return (
    <TwoColumns side={<WhatNext />}>
      <header className="mb-7">
        <h1 className="text-page">{t("title")}</h1>
        <p className="mt-1.5 max-w-[60ch] text-soft">{t("intro", { brand: brand.name })}</p>
      </header>
      <section className="grid gap-3">
        <h2 className="text-section">{t("addresses")}</h2>
        <ul className="grid gap-3">
          {standing.map(({ actor, ...one }) => (
            <Card as="li" key={actor}>
              <Followed {...one}>{t(`says.${actor}`)}</Followed>
            </Card>
          ))}
        </ul>
      </section>
      {themes.length > 0 && (
        <section className="mt-9">
          <h2 className="text-section">{t("themes")}</h2>
          <p className="mt-1 mb-2 text-soft">{t("says.theme")}</p>
          <ul className="divide-y divide-line">
            {themes.map(({ slug, name, ...one }) => (
              <li key={slug} className="py-3">
                <Followed {...one}>{name}</Followed>
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && <Elsewhere notes={elsewhere} />}
    </TwoColumns>
  );
}

/** One press selects the whole address. */
function Followed({ handle, followers, children }: FollowedHere & { children: string }) {
  const { t } = useTranslation("federation");
  return (
    <>
      <p className="font-semibold">
        <bdi>{children}</bdi>
      </p>
      <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <code className="[overflow-wrap:anywhere] text-small select-all">{handle}</code>
        <span className="text-small text-soft">{t("followers", { count: followers })}</span>
      </p>
    </>
  );
}

function WhatNext() {
  const { t } = useTranslation("federation");
  return (
    <section className="grid gap-3 text-small text-soft">
      <h2 className="text-title text-ink">{t("how")}</h2>
      <p>{t("updates")}</p>
      <p>{t("replies")}</p>
    </section>
  );
}

function Elsewhere({ notes }: { notes: FediverseView["elsewhere"] }) {
  const { t } = useTranslation("federation");
  return (
    <section className="mt-9">
      <h2 className="text-section">{t("elsewhere")}</h2>
      <ul className="divide-y divide-line">
        {notes.map(({ uri, url, host, text, at }) => (
          <li key={uri} className="grid gap-1 py-3">
            <p className="text-small text-soft">
              <bdi>{host}</bdi> · <Time at={at} form="short" />
            </p>
            <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
              {text}
            </p>
            <p className="text-small">
              <a href={url} rel="nofollow noopener noreferrer" className="inline-flex min-h-11 items-center underline">
                {t("read")}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
