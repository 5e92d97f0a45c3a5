import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MentionPage } from "#app/features/mentions/mention-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { actOnMention } from "#app/server/mention-acts.server.ts";
import { readMentionPage } from "#app/server/mention-page.server.ts";

export const handle = { i18n: ["mentions", "networks", "writing", "shield"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readMentionPage(args);
}

export function action(args: ActionFunctionArgs) {
  return actOnMention(args);
}

export default function Mention() {
  const { head: _head, key, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() ?? { reply: null, problem: null, quoted: [] };
  return <MentionPage {...page} keyOfReply={key} sent={sent} />;
}
