import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { headMeta } from "#app/features/site/head.ts";
import { listOwnModeration } from "#app/features/statements/list-own.server.ts";
import { OwnModerationPage } from "#app/features/statements/own-moderation-page.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["account", "reports"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = requireMay(context, request, "ruling.own");
  const title = i18nOf(context.lang).t("reports:own.title");
  const own = await listOwnModeration(context.store, id);
  return { own, head: headOf(context, { title, path: "/moi/moderation" }) };
}

export default function OwnModeration() {
  const { own } = useLoaderData<typeof loader>();
  return <OwnModerationPage own={own} />;
}
