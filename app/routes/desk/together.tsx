import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TOGETHER_PATH } from "#app/features/desk/desk-paths.ts";
import { TogetherPage } from "#app/features/desk/together-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { decideTogether, readTogetherPage } from "#app/server/desk-queue.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["desk", "reports", "writing"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const view = await readTogetherPage(args);
  const { search } = new URL(args.request.url);
  const title = i18nOf(args.context.lang).t("desk:together.title");
  return { view, action: TOGETHER_PATH + search, head: headOf(args.context, { title, path: TOGETHER_PATH }) };
}

export function action(args: ActionFunctionArgs) {
  return decideTogether(args);
}

export default function Together() {
  const { view, action: to } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <TogetherPage view={view} action={to} reply={sent?.reply ?? null} />;
}
