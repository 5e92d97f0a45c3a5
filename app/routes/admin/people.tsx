import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RolesPage } from "#app/features/admin/roles-page.tsx";
import { listInvitations } from "#app/features/invitations/list-invitations.server.ts";
import { isGivenRole } from "#app/features/members/given-roles.ts";
import { listPeople } from "#app/features/members/list-people.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { changePeople, PEOPLE_PATH } from "#app/server/change-people.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

const LONGEST_SEARCH = 100;

export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.people");
  const { store, lang, now } = context;
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get("q") ?? "").slice(0, LONGEST_SEARCH);
  const asked = searchParams.get("role");
  const role = isGivenRole(asked) ? asked : null;
  const outcome = await listPeople(store, { words, role, after: searchParams.get("apres") });
  if (!outcome.listed) throw notFound();
  const invitations = await listInvitations(store, now());
  const title = i18nOf(lang).t("team:people.title");
  return { people: outcome.page, invitations, words, role, head: headOf(context, { title, path: PEOPLE_PATH }) };
}

export function action(args: ActionFunctionArgs) {
  return changePeople(args);
}

export default function People() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <RolesPage {...page} reply={sent?.reply ?? null} />;
}
