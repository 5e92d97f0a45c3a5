import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { readShipped } from "#app/features/threads/read-shipped.server.ts";
import { ShippedPage } from "#app/features/threads/shipped-page.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf } from "#app/server/context.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const stories = await readShipped(store, { actor: actorOf(context), lang });
  const t = i18nOf(lang).t;
  const head = headOf(context, {
    title: t("threads:shipped.title"),
    description: t("threads:shipped.intro"),
    path: "/realise",
  });
  return { stories, head };
}

export default function Shipped() {
  const { stories } = useLoaderData<typeof loader>();
  return <ShippedPage stories={stories} />;
}
