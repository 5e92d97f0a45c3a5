import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "#app/ui/time.tsx";
import type { Figures } from "#app/features/networks/port.ts";
import { METRICS, type NetworkReach } from "./board.ts";
import type { PostLine } from "./reach-view.ts";

/** A number; where a network does not say it, those words: unknown is not nothing. */
export function useFigure(): (figure: number | null) => string {
  const { t } = useTranslation("reach");
  return (figure) => (figure === null ? t("unknown") : t("figure", { count: figure }));
}

export function Head({ children, end = false }: { children: string; end?: boolean }) {
  return (
    <th scope="col" className={end ? "px-3 py-2 text-end font-semibold" : "py-2 pe-3 text-start font-semibold"}>
      {children}
    </th>
  );
}

function FigureCell({
  name,
  value,
}: {
  name: "posts" | "visits" | "started" | (typeof METRICS)[number];
  value: number | null;
}) {
  const { t } = useTranslation("reach");
  const figure = useFigure();
  return (
    <td className="text-end max-sm:flex max-sm:justify-between max-sm:py-0.5 sm:px-3 sm:py-2">
      {/* A phone has no room for columns: each figure says what it is. */}
      <span aria-hidden="true" className="text-soft sm:hidden">
        {t(`totals.${name}`)}
      </span>
      <span className={value === null ? "text-soft" : undefined}>{figure(value)}</span>
    </td>
  );
}

export function MetricHeads() {
  const { t } = useTranslation("reach");
  return METRICS.map((metric) => (
    <Head key={metric} end>
      {t(`totals.${metric}`)}
    </Head>
  ));
}

export function MetricCells({ figures }: { figures: Figures }) {
  return METRICS.map((metric) => <FigureCell key={metric} name={metric} value={figures[metric]} />);
}

function FigureCells({ figures, visits }: { figures: Figures; visits: number }) {
  return (
    <>
      <FigureCell name="visits" value={visits} />
      <MetricCells figures={figures} />
    </>
  );
}

/** What each network brought over the period. */
export function NetworkTable({ networks }: { networks: NetworkReach[] }) {
  const { t } = useTranslation(["reach", "networks"]);
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-small tabular-nums max-sm:block">
        <caption className="max-sm:block mb-2 text-start font-serif text-title font-bold">
          {t("networks.title")}
        </caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-edge align-bottom">
            <Head>{t("networks.network")}</Head>
            <Head end>{t("totals.posts")}</Head>
            <Head end>{t("totals.visits")}</Head>
            <MetricHeads />
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {networks.map(({ network, posts, visits, ...figures }) => (
            <tr key={network} className="border-b border-line max-sm:block max-sm:py-2">
              <th
                scope="row"
                className="py-2 pe-3 text-start font-normal max-sm:block max-sm:pe-0 max-sm:font-semibold"
              >
                {t(`networks:names.${network}`)}
              </th>
              <FigureCell name="posts" value={posts} />
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
      <table className="w-full text-small tabular-nums max-sm:block">
        <caption className="sr-only">{t("posts.title")}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-edge align-bottom">
            <Head>{t("posts.post")}</Head>
            <Head end>{t("totals.visits")}</Head>
            <MetricHeads />
            <Head end>{t("totals.started")}</Head>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {posts.map((post) => (
            <tr key={post.id} className="border-b border-line align-top max-sm:block max-sm:py-2">
              <th scope="row" className="py-2 pe-3 text-start font-normal max-sm:block max-sm:pe-0 sm:min-w-52">
                <PostName post={post} />
              </th>
              <FigureCells figures={post} visits={post.visits} />
              <FigureCell name="started" value={post.started} />
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
