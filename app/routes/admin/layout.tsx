import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { AdminLayout } from "#app/features/admin/admin-layout.tsx";
import { requireMay, sessionEndedMeanwhile } from "#app/server/require-may.server.ts";

export const handle = { i18n: ["team", "writing"] };

/** Loaders run side by side: each page of the administration asks for its own right as well. */
export function loader({ request, context }: LoaderFunctionArgs) {
  if (!sessionEndedMeanwhile(context)) requireMay(context, request, "admin.themes");
  return null;
}

export default function Layout() {
  return (
    <AdminLayout>
      <Outlet />
    </AdminLayout>
  );
}
