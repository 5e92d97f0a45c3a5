import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "#app/features/networks/account-page.tsx";
import { readAccount } from "#app/features/networks/list-accounts.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { askedOf, changeNetwork, NETWORKS_PATH } from "#app/server/change-networks.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["networks"] };
export const meta = headMeta;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireMay(context, request, "network.connect");
  const account = await readAccount(context.store, readId(params["id"]));
  if (!account) throw notFound();
  const head = headOf(context, { title: account.name, path: `${NETWORKS_PATH}/${account.id}` });
  return { account, asked: askedOf(context, account.network, account.server), head };
}

export function action(args: ActionFunctionArgs) {
  return changeNetwork(args);
}

export default function Network() {
  const { account, asked } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AccountPage key={account.id} account={account} asked={asked} sent={sent ?? null} />;
}
