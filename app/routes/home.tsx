import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { HomePage } from "#app/features/threads/home-page.tsx";
import { readHome } from "#app/features/threads/read-home.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf } from "#app/server/context.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const home = await readHome(store, context.now(), { actor: actorOf(context), lang });
  const brand = await context.brand();
  const description = i18nOf(lang).t("threads:home.description");
  return { ...home, head: headOf(context, { title: brand.name, description, path: "/" }) };
}

export default function Home() {
  const { head: _head, ...home } = useLoaderData<typeof loader>();
  return <HomePage {...home} />;
}
