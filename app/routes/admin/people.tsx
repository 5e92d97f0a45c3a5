import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RolesPage } from "#app/features/admin/roles-page.tsx";
import { changeRole } from "#app/features/members/change-role.server.ts";
import { isGivenRole } from "#app/features/members/given-roles.ts";
import { listPeople } from "#app/features/members/list-people.server.ts";
import { RoleForm } from "#app/features/members/role-form.ts";
import { headMeta } from "#app/features/site/head.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { parseForm, readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { done, notFound } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

const PATH = "/admin/personnes";
const LONGEST_SEARCH = 100;

export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.people");
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get("q") ?? "").slice(0, LONGEST_SEARCH);
  const asked = searchParams.get("role");
  const role = isGivenRole(asked) ? asked : null;
  const outcome = await listPeople(context.store, { words, role, after: searchParams.get("apres") });
  if (!outcome.listed) throw notFound();
  const title = i18nOf(context.lang).t("team:people.title");
  return { people: outcome.page, words, role, head: headOf(context, { title, path: PATH }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "admin.people");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const parsed = parseForm(RoleForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await changeRole(context.store, { ...parsed.value, actor });
  // Back to the same list: the search is in the address the form was sent to.
  if (outcome.changed) return done(`${PATH}${new URL(request.url).search}`, "saved");
  return data({ reply: refuse(form, outcome.refusal === "not-found" ? "gone" : outcome.refusal) }, 422);
}

export default function People() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <RolesPage {...page} reply={sent?.reply ?? null} />;
}
