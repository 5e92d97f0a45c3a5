import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { aMonthBefore, mostHelpful } from "#app/features/members/most-active.server.ts";
import { PeoplePage } from "#app/features/members/people-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headOf } from "#app/server/head.server.ts";

const MOST = 30;

export const handle = { i18n: ["threads", "account"] };
export const meta = headMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const helpers = await mostHelpful(store, aMonthBefore(context.now()), MOST);
  return { helpers, head: headOf(context, { title: i18nOf(lang).t("account:people.title"), path: "/membres" }) };
}

export default function People() {
  const { helpers } = useLoaderData<typeof loader>();
  return <PeoplePage helpers={helpers} />;
}
