import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { POSTS_PATH } from "#app/features/sending/posts-paths.ts";
import { PostsPage } from "#app/features/sending/posts-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { readPostsPage } from "#app/server/posts-page.server.ts";

export const handle = { i18n: ["sending", "networks"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const shown = await readPostsPage(args);
  const title = i18nOf(args.context.lang).t("sending:title");
  return { shown, head: headOf(args.context, { title, path: POSTS_PATH }) };
}

export default function Posts() {
  const { shown } = useLoaderData<typeof loader>();
  return <PostsPage {...shown} />;
}
