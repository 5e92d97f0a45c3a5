import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReportPage } from "#app/features/reports/report-page.tsx";
import { unlisted } from "#app/features/reports/unlisted.ts";
import { readReportPage, reportFromForm } from "#app/server/report-page.server.ts";

export const handle = { i18n: ["writing", "reports"] };
export const meta = unlisted;

export function loader(args: LoaderFunctionArgs) {
  return readReportPage(args);
}

export function action(args: ActionFunctionArgs) {
  return reportFromForm(args);
}

export default function Report() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ReportPage {...page} reply={sent?.reply ?? null} />;
}
