import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askForExport, readExport } from "#app/features/exports/ask-export.server.ts";
import { DataPage } from "#app/features/exports/data-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { done, forbidden, tooManyRequests } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["account", "privacy"] };
export const meta = headMeta;

const PATH = "/moi/donnees";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "account.own");
  const title = i18nOf(context.lang).t("privacy:data.title");
  const copy = await readExport(context.store, id, context.now());
  return { copy, head: headOf(context, { title, path: PATH }) };
}

/** Asks for a copy, which the site makes by itself (chores.server.ts). */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = requireMay(context, request, "account.export");
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const wait = await context.limits.count("export", `m${id}`);
  if (wait !== null) throw tooManyRequests(wait);
  await askForExport(context.store, { memberId: id, at: context.now() });
  return done(PATH, "export-asked");
}

export default function Data() {
  const { copy } = useLoaderData<typeof loader>();
  return <DataPage copy={copy} />;
}
