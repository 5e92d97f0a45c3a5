import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MastodonPage } from "#app/features/share/mastodon-page.tsx";
import { readMastodonServer } from "#app/features/share/mastodon-server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

/** Asks for the reader's server, then shows a plain link to it: nobody is sent anywhere by an address of ours. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get("texte") ?? "").slice(0, 1000);
  const typed = searchParams.get("serveur");
  const server = typed === null ? null : readMastodonServer(typed);
  const link = server ? `https://${server}/share?text=${encodeURIComponent(text)}` : null;
  const title = i18nOf(context.lang).t("threads:share.mastodon.title");
  const head = headOf(context, { title, path: "/partager/mastodon" });
  return { text, server: server ?? typed ?? "", link, error: mistake(typed, server), head };
}

function mistake(typed: string | null, server: string | null): "missing" | "invalid" | null {
  if (typed === null || server !== null) return null;
  return typed.trim() === "" ? "missing" : "invalid";
}

export default function ShareOnMastodon() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  return <MastodonPage {...page} />;
}
