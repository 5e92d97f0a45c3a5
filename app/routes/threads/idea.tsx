import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OnNetworks } from "#app/features/threads/on-networks.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { IdeaPage } from "#app/features/threads/idea-page.tsx";
import { readIdea } from "#app/features/threads/read-thread.server.ts";
import { actOnThread } from "#app/server/thread-action.server.ts";
import { readThreadPage } from "#app/server/thread-page.server.ts";

export const handle = { i18n: ["threads", "writing", "shield", "merges"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readThreadPage(readIdea, args);
}

export function action(args: ActionFunctionArgs) {
  return actOnThread(args);
}

export default function Idea() {
  const { page, posts, heard } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <IdeaPage page={page} reply={sent?.reply ?? null} beside={<OnNetworks posts={posts} heard={heard} />} />;
}
