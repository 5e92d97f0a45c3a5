import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { HistoryPage } from "#app/features/threads/history-page.tsx";
import { readIdea } from "#app/features/threads/read-thread.server.ts";
import { readHistoryPage } from "#app/server/history-page.server.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readHistoryPage(readIdea, args);
}

export default function IdeaHistory() {
  const { title, path, entries } = useLoaderData<typeof loader>();
  return <HistoryPage title={title} path={path} entries={entries} />;
}
