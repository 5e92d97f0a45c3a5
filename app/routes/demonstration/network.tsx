import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPosts } from "#app/features/demonstration/list-posts.server.ts";
import { NetworkPage } from "#app/features/demonstration/network-page.tsx";
import { NETWORK_PAGE } from "#app/features/demonstration/network.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["networks"] };
export const meta = headMeta;

/** What the demonstration has republished, as a network would show it. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (context.env.mode !== "demonstration") throw notFound();
  const title = i18nOf(context.lang).t("networks:demonstration.title");
  const { name: bank } = await context.brand();
  return { posts: await listPosts(context.store), bank, head: headOf(context, { title, path: NETWORK_PAGE }) };
}

export default function DemonstrationNetwork() {
  const { posts, bank } = useLoaderData<typeof loader>();
  return <NetworkPage posts={posts} bank={bank} />;
}
