import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ThemesPage } from "#app/features/admin/themes-page.tsx";
import { headMeta } from "#app/features/site/head.ts";
import { listManagedThemes } from "#app/features/themes/list-managed-themes.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { changeThemes } from "#app/server/change-themes.server.ts";
import { readForm, refuse } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

export const meta = headMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "admin.themes");
  const title = i18nOf(context.lang).t("team:themes.title");
  return { ...(await listManagedThemes(context.store)), head: headOf(context, { title, path: "/admin/themes" }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "admin.themes");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  return changeThemes(context, actor, form);
}

export default function Themes() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ThemesPage {...page} reply={sent?.reply ?? null} />;
}
