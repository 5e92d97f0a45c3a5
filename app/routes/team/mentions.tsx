import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InboxPage } from "#app/features/mentions/inbox-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { readInbox } from "#app/server/mention-page.server.ts";

export const handle = { i18n: ["mentions", "networks"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readInbox(args);
}

export default function Mentions() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  return <InboxPage {...page} />;
}
