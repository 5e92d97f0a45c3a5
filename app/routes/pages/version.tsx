import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ORIGINAL, versionPath } from "#app/features/pages/version-paths.ts";
import { readVersion } from "#app/features/pages/versions.server.ts";
import { VersionPage } from "#app/features/pages/version-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { pageNamed } from "#app/server/page-named.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";

export const handle = { i18n: ["register"] };
export const meta = headMeta;

/** /regles/versions/12; "origine" is the text that came with the site. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { store, lang, env } = context;
  const page = pageNamed(request);
  const id = params.id === ORIGINAL ? null : readId(params.id);
  const version = await readVersion(store, { page, lang, mode: env.mode, id });
  if (!version) throw notFound();
  const title = i18nOf(lang).t("register:versions.title", { title: version.title });
  return { page, version, head: headOf(context, { title, path: versionPath(page, id) }) };
}

export default function OneVersion() {
  const { page, version } = useLoaderData<typeof loader>();
  return <VersionPage page={page} version={version} />;
}
