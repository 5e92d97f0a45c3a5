import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MergePage } from "#app/features/merges/merge-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { mergeFromForm, readMergePage } from "#app/server/merge-page.server.ts";

export const handle = { i18n: ["merges", "threads", "writing"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readMergePage(args);
}

export function action(args: ActionFunctionArgs) {
  return mergeFromForm(args);
}

export default function Merge() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MergePage {...page} reply={sent?.reply ?? null} refusal={sent?.refusal ?? null} />;
}
