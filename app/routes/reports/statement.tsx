import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unlisted } from "#app/features/reports/unlisted.ts";
import { readStatement } from "#app/features/statements/read-statement.server.ts";
import { StatementPage } from "#app/features/statements/statement-page.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { appealFromForm } from "#app/server/appeal-form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["writing", "account", "reports"] };
export const meta = unlisted;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "ruling.own");
  const asked = { id: readId(params["id"]), memberId: viewer.id, now: context.now() };
  const statement = await readStatement(context.store, asked);
  if (!statement) throw notFound();
  const { t } = i18nOf(context.lang);
  const title = t("reports:statement.title", { what: t(`reports:yours.${statement.name}`) });
  return { statement, head: headOf(context, { title, path: `/moi/decisions/${statement.id}` }) };
}

/** Contests it. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = requireMay(context, request, "ruling.own");
  const rulingId = readId(params["id"]);
  const contested = { rulingId, memberId: viewer.id };
  return appealFromForm(request, context, { contested, page: `/moi/decisions/${rulingId}` });
}

export default function Statement() {
  const { statement } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <StatementPage statement={statement} reply={sent?.reply ?? null} />;
}
