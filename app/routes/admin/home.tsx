import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomePage } from "#app/features/admin/home-page.tsx";
import { readOverview } from "#app/features/admin/read-overview.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["networks"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.themes");
  const title = i18nOf(context.lang).t("team:home.title");
  return { overview: await readOverview(context.store), head: headOf(context, { title, path: "/admin" }) };
}

export default function Home() {
  const { overview } = useLoaderData<typeof loader>();
  return <HomePage overview={overview} />;
}
