import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { readVotes } from "#app/features/votes/read-votes.server.ts";
import { VotesPage } from "#app/features/votes/votes-page.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";
import { decideVotes } from "#app/server/decide-votes.server.ts";

export const handle = { i18n: ["review", "threads", "reports"] };
export const meta = headMeta;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "moderation.read");
  const threadId = readId(params["id"]);
  const page = await readVotes(context.store, { threadId, viewerId: viewer.id, now: context.now() });
  if (!page) throw notFound();
  const title = i18nOf(context.lang).t("review:page.title");
  return { page, head: headOf(context, { title, path: `/equipe/votes/${threadId}` }) };
}

export function action(args: ActionFunctionArgs) {
  return decideVotes(args);
}

export default function Votes() {
  const { page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <VotesPage page={page} failure={sent?.failure ?? null} />;
}
