import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchPage } from "#app/features/search/search-page.tsx";
import { searchThreads } from "#app/features/search/search.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf } from "#app/server/context.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, tooManyRequests } from "#app/server/reply.server.ts";

const LONGEST_QUERY = 300;
const LAST_PAGE = 50;

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, lang, viewer, network, limits } = context;
  const { searchParams } = new URL(request.url);
  const query = (searchParams.get("q") ?? "").replaceAll("\0", "").trim().slice(0, LONGEST_QUERY);
  const kind = readKind(searchParams.get("genre"));
  const page = Number(searchParams.get("page") ?? 1);
  if (kind === "bad" || !Number.isInteger(page) || page < 1 || page > LAST_PAGE) throw badRequest();
  const head = headOf(context, { title: i18nOf(lang).t("threads:search.title"), path: "/recherche" });
  if (query === "") return { query, kind, page, results: [], hasMore: false, head };

  const wait = await limits.count("search", viewer ? `m${viewer.id}` : network);
  if (wait !== null) throw tooManyRequests(wait);
  const found = await searchThreads(store, { query, kind, page }, { actor: actorOf(context), lang });
  return { query, kind, page, ...found, hasMore: found.hasMore && page < LAST_PAGE, head };
}

function readKind(text: string | null): ThreadKind | undefined | "bad" {
  if (text === null || text === "") return undefined;
  return text === "question" || text === "idea" ? text : "bad";
}

export default function Search() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  return <SearchPage {...page} />;
}
