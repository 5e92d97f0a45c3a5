import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditPage } from "#app/features/threads/edit-page.tsx";
import { editFromForm, readEditPage } from "#app/server/edit-page.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["threads", "writing", "shield", "merges"] };
export const meta = headMeta;

export function loader(args: LoaderFunctionArgs) {
  return readEditPage(args);
}

export function action(args: ActionFunctionArgs) {
  return editFromForm(args);
}

export default function Edit() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <EditPage {...page} reply={sent?.reply ?? null} preview={sent?.preview ?? null} />;
}
