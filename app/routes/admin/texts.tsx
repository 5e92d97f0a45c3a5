import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextsPage } from "#app/features/admin/texts-page.tsx";
import { listPages } from "#app/features/pages/read-page.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.texts");
  const { store, lang, env } = context;
  const title = i18nOf(lang).t("team:texts.title");
  return { pages: await listPages(store, lang, env.mode), head: headOf(context, { title, path: "/admin/textes" }) };
}

export default function Texts() {
  const { pages } = useLoaderData<typeof loader>();
  return <TextsPage pages={pages} />;
}
