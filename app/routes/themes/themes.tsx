import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { listThemesWithCounts } from "#app/features/themes/list-themes.server.ts";
import { ThemesPage } from "#app/features/themes/themes-page.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const t = i18nOf(lang).t;
  const head = headOf(context, {
    title: t("threads:themes.title"),
    description: t("threads:themes.intro"),
    path: "/themes",
  });
  return { themes: await listThemesWithCounts(store, lang), head };
}

export default function Themes() {
  const { themes } = useLoaderData<typeof loader>();
  return <ThemesPage themes={themes} />;
}
