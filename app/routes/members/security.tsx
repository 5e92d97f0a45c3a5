import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SecurityPage } from "#app/features/factors/security-page.tsx";
import { readSecurity } from "#app/features/factors/read-security.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["writing", "account", "factors", "provider"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireMay(context, request, "account.credentials");
  const head = headOf(context, { title: i18nOf(context.lang).t("factors:security.title"), path: "/moi/securite" });
  return { security: await readSecurity(context.store, viewer), head };
}

export default function Security() {
  const { security } = useLoaderData<typeof loader>();
  return <SecurityPage security={security} reply={null} />;
}
