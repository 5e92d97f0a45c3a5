import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ThreadMentionsCard } from "#app/features/mentions/thread-mentions.tsx";
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
  const { page, heard } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const beside = heard && <ThreadMentionsCard mentions={heard} />;
  return <IdeaPage page={page} reply={sent?.reply ?? null} beside={beside} />;
}
