import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/features/access/table.ts";
import { FixedPage } from "#app/features/pages/fixed-page.tsx";
import { isPageName } from "#app/features/pages/pages.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { versionsPath } from "#app/features/pages/version-paths.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const meta = headMeta;

/** /regles, /confidentialite...: the address names the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, lang, env, viewer } = context;
  const page = new URL(request.url).pathname.replaceAll("/", "");
  if (!isPageName(page)) throw notFound();
  const view = await readPage(store, { page, lang, mode: env.mode });
  const { t } = i18nOf(lang);
  const editable = viewer !== null && may(viewer.role, "admin.texts");
  return {
    ...view,
    versions: {
      label: t(view.changedAt ? "register:versions.current" : "register:versions.original"),
      ...{ to: versionsPath(page), all: t("register:versions.all") },
    },
    edit: editable ? { to: `/admin/textes/${page}/${lang}`, label: t("team:texts.editThis") } : null,
    head: headOf(context, { title: view.title, path: `/${page}` }),
  };
}

export default function Fixed() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  return <FixedPage {...page} />;
}
