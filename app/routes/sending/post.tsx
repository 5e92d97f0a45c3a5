import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PostPage } from "#app/features/sending/post-page.tsx";
import { postPath } from "#app/features/sending/posts-paths.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { actOnPosts } from "#app/server/post-acts.server.ts";
import { readPostPage } from "#app/server/posts-page.server.ts";

export const handle = { i18n: ["sending", "networks", "writing", "shield"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const post = await readPostPage(args);
  const title = i18nOf(args.context.lang).t("sending:title");
  return { post, head: headOf(args.context, { title, path: postPath(post.id) }) };
}

export function action(args: ActionFunctionArgs) {
  return actOnPosts(args, "post");
}

export default function Post() {
  const { post } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <PostPage post={post} reply={sent?.reply ?? null} />;
}
