import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerPage } from "#app/features/sending/answer-page.tsx";
import { dispatchPath, postPath } from "#app/features/sending/posts-paths.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { actOnPosts } from "#app/server/post-acts.server.ts";
import { readDispatchPage } from "#app/server/posts-page.server.ts";

export const handle = { i18n: ["sending", "networks", "writing", "shield"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const line = await readDispatchPage(args);
  if (line.postId !== null) throw redirect(postPath(line.postId), 303);
  const title = i18nOf(args.context.lang).t("sending:title");
  return { line, head: headOf(args.context, { title, path: dispatchPath(line.id) }) };
}

export function action(args: ActionFunctionArgs) {
  return actOnPosts(args, "dispatch");
}

export default function Dispatch() {
  const { line } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AnswerPage line={line} reply={sent?.reply ?? null} />;
}
