import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { versionsPath } from "#app/features/pages/version-paths.ts";
import { listVersions } from "#app/features/pages/versions.server.ts";
import { VersionsPage } from "#app/features/pages/versions-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { pageNamed } from "#app/server/page-named.server.ts";
import { badRequest } from "#app/server/reply.server.ts";

export const handle = { i18n: ["register"] };
export const meta = headMeta;

/** /regles/versions, /confidentialite/versions...: in the reader's language, as the page itself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, lang, env } = context;
  const page = pageNamed(request);
  const after = new URL(request.url).searchParams.get("apres") || null;
  if (after !== null && !/^[1-9]\d{0,8}$/.test(after)) throw badRequest();
  const list = await listVersions(store, { page, lang, mode: env.mode }, after === null ? null : Number(after));
  const title = i18nOf(lang).t("register:versions.title", { title: list.title });
  return { page, list, later: after !== null, head: headOf(context, { title, path: versionsPath(page) }) };
}

export default function Versions() {
  const { page, list, later } = useLoaderData<typeof loader>();
  return <VersionsPage page={page} list={list} later={later} />;
}
