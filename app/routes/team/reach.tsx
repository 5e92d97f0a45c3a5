import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPeriod } from "#app/features/reach/board.ts";
import { ReachPage } from "#app/features/reach/reach-page.tsx";
import { REACH_PATH, readPostSort } from "#app/features/reach/reach-view.ts";
import { readReach } from "#app/features/reach/read-reach.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["reach", "networks"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "reach.read");
  const { store, env, lang, now } = context;
  const { searchParams } = new URL(request.url);
  const outcome = await readReach(store, {
    days: readPeriod(searchParams.get("jours")),
    sort: readPostSort(searchParams.get("tri")),
    after: searchParams.get("apres"),
    origin: env.publicUrl.origin,
    now: now(),
  });
  if (!outcome.read) throw notFound();
  const title = i18nOf(lang).t("reach:title");
  return { view: outcome.view, head: headOf(context, { title, path: REACH_PATH }) };
}

export default function Board() {
  const { view } = useLoaderData<typeof loader>();
  return <ReachPage {...view} />;
}
