import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountsPage } from "#app/features/networks/accounts-page.tsx";
import { listAccounts } from "#app/features/networks/list-accounts.server.ts";
import { NETWORKS } from "#app/features/networks/networks.ts";
import { readFederation } from "#app/features/networks/read-federation.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { askedOf, askedNetwork, connect, NETWORKS_PATH } from "#app/server/change-networks.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["networks"] };
export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "network.connect");
  const title = i18nOf(context.lang).t("networks:accounts.title");
  const network = askedNetwork(request);
  return {
    accounts: await listAccounts(context.store),
    connectable: [...NETWORKS],
    asked: network && askedOf(context, network),
    federation: await readFederation(context),
    head: headOf(context, { title, path: NETWORKS_PATH }),
  };
}

export function action(args: ActionFunctionArgs) {
  return connect(args);
}

export default function Networks() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AccountsPage {...page} sent={sent ?? null} />;
}
