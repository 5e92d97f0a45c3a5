import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MastodonPage } from "#app/features/share/mastodon-page.tsx";
import { readMastodonServer } from "#app/features/share/mastodon-server.ts";

export const handle = { i18n: ["threads"] };

/** Asks for the reader's server, then shows a plain link to it: nobody is sent anywhere by an address of ours. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get("texte") ?? "").slice(0, 1000);
  const typed = searchParams.get("serveur");
  const server = typed === null ? null : readMastodonServer(typed);
  const link = server ? `https://${server}/share?text=${encodeURIComponent(text)}` : null;
  return { text, server: server ?? typed ?? "", link, error: mistake(typed, server) };
}

function mistake(typed: string | null, server: string | null): "missing" | "invalid" | null {
  if (typed === null || server !== null) return null;
  return typed.trim() === "" ? "missing" : "invalid";
}

export default function ShareOnMastodon() {
  return <MastodonPage {...useLoaderData<typeof loader>()} />;
}
