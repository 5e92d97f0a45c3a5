import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import type { Figures, NetworkReach } from "./board.ts";
import type { PostLine } from "./reach-view.ts";

const METRICS = ["likes", "reposts", "replies"] as const;

/** A number; where a network does not say it, those words: unknown is not nothing. */
export function useFigure(): (figure: number | null) => string {
  const { t } = useTranslation("reach");
  return (figure) => (figure === null ? t("unknown") : t("figure", { count: figure }));
}

function Head({ children, end = false }: { children: string; end?: boolean }) {
  return (
    <th scope="col" className={end ? "px-3 py-2 text-end font-semibold" : "py-2 pe-3 text-start font-semibold"}>
      {children}
    </th>
  );
}

function FigureCells({ figures, visits }: { figures: Figures; visits: number }) {
  const figure = useFigure();
  return (
    <>
      <td className="px-3 py-2 text-end">{figure(visits)}</td>
      {METRICS.map((metric) => (
        <td key={metric} className={figures[metric] === null ? "px-3 py-2 text-end text-soft" : "px-3 py-2 text-end"}>
          {figure(figures[metric])}
        </td>
      ))}
    </>
  );
}

/** What each network brought over the period. */
export function NetworkTable({ networks }: { networks: NetworkReach[] }) {
  const { t } = useTranslation(["reach", "networks"]);
  const figure = useFigure();
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small tabular-nums">
        <caption className="mb-2 text-start font-serif text-title font-bold">{t("networks.title")}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <Head>{t("networks.network")}</Head>
            <Head end>{t("totals.posts")}</Head>
            <Head end>{t("totals.visits")}</Head>
            {METRICS.map((metric) => (
              <Head key={metric} end>
                {t(`totals.${metric}`)}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {networks.map(({ network, posts, visits, ...figures }) => (
            <tr key={network} className="border-b border-line">
              <th scope="row" className="py-2 pe-3 text-start font-normal">
                {t(`networks:names.${network}`)}
              </th>
              <td className="px-3 py-2 text-end">{figure(posts)}</td>
              <FigureCells figures={figures} visits={visits} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each post with what it has brought since it left. */
export function PostTable({ posts }: { posts: PostLine[] }) {
  const { t } = useTranslation(["reach", "networks"]);
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small tabular-nums">
        <caption className="sr-only">{t("posts.title")}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <Head>{t("posts.post")}</Head>
            <Head end>{t("totals.visits")}</Head>
            {METRICS.map((metric) => (
              <Head key={metric} end>
                {t(`totals.${metric}`)}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id} className="border-b border-line align-top">
              <th scope="row" className="min-w-52 py-2 pe-3 text-start font-normal">
                <PostName post={post} />
              </th>
              <FigureCells figures={post} visits={post.visits} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PostName({ post: { thread, network, url, sentAt } }: { post: PostLine }) {
  const { t } = useTranslation(["reach", "networks"]);
  const name = t(`networks:names.${network}`);
  return (
    <>
      <span className="block font-semibold wrap-anywhere">
        {thread.path ? <Link to={thread.path}>{thread.title}</Link> : thread.title}
      </span>
      <span className="text-soft">
        {url ? (
          <a href={url} rel="noreferrer" className="underline underline-offset-2">
            {name}
          </a>
        ) : (
          name
        )}
        {", "}
        <Time at={sentAt} form="short" />
      </span>
    </>
  );
}
