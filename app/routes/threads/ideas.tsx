import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { ListPage } from "#app/features/threads/list-page.tsx";
import { readListPage } from "#app/server/list-page.server.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readListPage("idea", args);
}

export default function Ideas() {
  const { page, sort, themes } = useLoaderData<typeof loader>();
  return <ListPage kind="idea" page={page} sort={sort} themes={themes} />;
}
