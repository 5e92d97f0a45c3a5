import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CasePage } from "#app/features/desk/case-page.tsx";
import { DESK_PATH } from "#app/features/desk/desk-paths.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { changeUnasked, readUnaskedPage } from "#app/server/desk-case.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["desk", "reports", "writing"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const shown = await readUnaskedPage(args);
  const path = `${DESK_PATH}/sur/${args.params["subject"]}/${args.params["id"]}`;
  return { shown, path, head: headOf(args.context, { title: i18nOf(args.context.lang).t("desk:title"), path }) };
}

export function action(args: ActionFunctionArgs) {
  return changeUnasked(args);
}

export default function Subject() {
  const { shown, path } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CasePage {...shown} action={path} reply={sent?.reply ?? null} />;
}
