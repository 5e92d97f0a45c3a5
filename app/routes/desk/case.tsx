import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CasePage } from "#app/features/desk/case-page.tsx";
import { casePath } from "#app/features/desk/desk-paths.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { changeCase, readCasePage } from "#app/server/desk-case.server.ts";
import { headOf } from "#app/server/head.server.ts";

export const handle = { i18n: ["desk", "reports", "writing"] };
export const meta = headMeta;

export async function loader(args: LoaderFunctionArgs) {
  const shown = await readCasePage(args);
  const path = casePath(Number(args.params["id"]));
  const title = i18nOf(args.context.lang).t("desk:title");
  return {
    shown,
    action: casePath(Number(args.params["id"]), shown.kind),
    head: headOf(args.context, { title, path }),
  };
}

export function action(args: ActionFunctionArgs) {
  return changeCase(args);
}

export default function Case() {
  const { shown, action: to } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CasePage {...shown} action={to} reply={sent?.reply ?? null} />;
}
