import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FediversePage } from "#app/features/federation/fediverse-page.tsx";
import { readFediverse } from "#app/features/federation/read-fediverse.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["federation"] };
export const meta = headMeta;

/** GET /fediverse: whom to follow from Mastodon; nobody where federation is off. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.env.federation) throw notFound();
  const { t } = i18nOf(context.lang);
  const { name: brand } = await context.brand();
  const about = { title: t("federation:title"), description: t("federation:intro", { brand }), path: "/fediverse" };
  return { ...(await readFediverse(context)), head: headOf(context, about) };
}

export default function Fediverse() {
  return <FediversePage {...useLoaderData<typeof loader>()} />;
}
