import { useTranslation } from "react-i18next";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import { NETWORK_PAGE, placeOf } from "./network.ts";
import type { StoredPost } from "./stored-posts.server.ts";

/** The demonstration's own network: what it was sent, as its readers would see it. */
export function NetworkPage({ posts, bank }: { posts: StoredPost[]; bank: string }) {
  const { t } = useTranslation("networks");
  return (
    <OneColumn>
      <h1 className="text-page">{t("demonstration.title")}</h1>
      <p className="mt-1.5 mb-6 text-soft">{t("demonstration.intro")}</p>
      {posts.length === 0 ? (
        <EmptyState
          icon="share"
          title={t("demonstration.none")}
          action={<ButtonLink to="/questions">{t("demonstration.noneLink")}</ButtonLink>}
        >
          {t("demonstration.noneText")}
        </EmptyState>
      ) : (
        <ol className="grid gap-4">
          {posts.map((post) => (
            <li key={post.id} id={placeOf(post.id)} className="scroll-mt-24">
              <PostSheet post={post} bank={bank} />
            </li>
          ))}
        </ol>
      )}
    </OneColumn>
  );
}

function PostSheet({ post, bank }: { post: StoredPost; bank: string }) {
  const { t } = useTranslation("networks");
  const { id, text, lang, link, alt, replyTo, at, replacedAt, deletedAt } = post;
  const gone = deletedAt !== null;
  return (
    <article
      className="overflow-hidden rounded-card border border-line bg-sheet"
      data-state={gone ? "deleted" : replacedAt ? "replaced" : "published"}
    >
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 pt-4">
        <Seal>{bank}</Seal>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
          {replacedAt && <Badge>{t("demonstration.replaced")}</Badge>}
          {gone && <Badge tone="accent">{t("demonstration.deleted")}</Badge>}
          <Time at={at} />
        </span>
      </header>
      <div className="grid gap-4 px-5 pt-3 pb-5">
        {replyTo && (
          <p className="text-small">
            <a href={`#${placeOf(replyTo)}`} className="text-soft underline underline-offset-2">
              {t("demonstration.follows")}
            </a>
          </p>
        )}
        {gone && <p className="text-small text-soft">{t("demonstration.deletedNote")}</p>}
        <PostText text={text} lang={lang} gone={gone} />
        {alt !== null && !gone && (
          <img
            src={`${NETWORK_PAGE}/${encodeURIComponent(id)}/image`}
            alt={alt}
            width={1200}
            height={630}
            loading="lazy"
            className="h-auto w-full rounded-card border border-line"
          />
        )}
        {link && alt === null && !gone && <LinkCard link={link} lang={lang} />}
      </div>
    </article>
  );
}

/** Its links can be followed, as on a network. */
function PostText({ text, lang, gone }: { text: string; lang: string; gone: boolean }) {
  const Element = gone ? "del" : "p";
  return (
    <Element lang={lang} className={classes("whitespace-pre-wrap [overflow-wrap:anywhere]", gone && "block text-soft")}>
      {text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, index) =>
        index % 2 === 1 && !gone ? (
          <a key={index} href={part} className="text-accent underline underline-offset-2">
            {part.replace(/^https?:\/\//, "")}
          </a>
        ) : (
          part
        ),
      )}
    </Element>
  );
}

function LinkCard({
  link: { href, title, description },
  lang,
}: {
  link: NonNullable<StoredPost["link"]>;
  lang: string;
}) {
  return (
    <a
      href={href}
      lang={lang}
      className="grid gap-0.5 rounded-card border border-line bg-sunk px-4 py-3 [overflow-wrap:anywhere]"
    >
      <span className="text-fine text-soft">{URL.parse(href)?.host}</span>
      <strong>{title}</strong>
      {description && <span className="text-small text-soft">{description}</span>}
    </a>
  );
}
