import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readNumber } from "#app/features/reports/number.server.ts";
import { readReport } from "#app/features/reports/read-report.server.ts";
import { ReceiptPage } from "#app/features/reports/receipt-page.tsx";
import { unlisted } from "#app/features/reports/unlisted.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { appealFromForm } from "#app/server/appeal-form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["writing", "reports"] };
export const meta = unlisted;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = numberOf(params["number"]);
  const page = `/signalements/${number}`;
  if (params["number"] !== number) throw redirect(`${page}${new URL(request.url).search}`, 301);
  const report = await readReport(context.store, number, context.now());
  if (!report) throw notFound();
  const title = i18nOf(context.lang).t("reports:receipt.title", { number });
  return { report, head: headOf(context, { title, path: page }) };
}

/** Contests what was decided on it. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const reportNumber = numberOf(params["number"]);
  const contested = { reportNumber, memberId: context.viewer?.id ?? null };
  return appealFromForm(request, context, { contested, page: `/signalements/${reportNumber}` });
}

function numberOf(typed: string | undefined): string {
  const number = readNumber(typed);
  if (number === null) throw notFound();
  return number;
}

export default function Receipt() {
  const { report } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ReceiptPage report={report} reply={sent?.reply ?? null} />;
}
