import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { AskPage } from "#app/features/threads/ask-page.tsx";
import { publishFromForm, readAskPage } from "#app/server/ask-page.server.ts";

export const handle = { i18n: ["threads", "writing", "shield"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readAskPage("question", args);
}

export function action(args: ActionFunctionArgs) {
  return publishFromForm("question", args);
}

export default function Ask() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const similar = sent?.similar ?? page.similar;
  return (
    <AskPage kind="question" {...page} similar={similar} reply={sent?.reply ?? null} preview={sent?.preview ?? null} />
  );
}
