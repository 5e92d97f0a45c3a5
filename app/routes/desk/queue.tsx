import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DESK_PATH } from "#app/features/desk/desk-paths.ts";
import { QueuePage } from "#app/features/desk/queue-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readQueuePage } from "#app/server/desk-queue.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["desk", "reports", "writing"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const shown = await readQueuePage(args);
  const title = i18nOf(args.context.lang).t("desk:title");
  return { shown, head: headOf(args.context, { title, path: DESK_PATH }) };
}

export default function Queue() {
  const { shown } = useLoaderData<typeof loader>();
  return <QueuePage {...shown} />;
}
