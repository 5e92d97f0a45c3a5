import type { LoaderFunctionArgs } from "@remix-run/node";
import { reachCsv } from "#app/features/reach/reach-csv.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

/** GET /equipe/portee.csv: every post with its figures. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "reach.read");
  const { store, env } = context;
  return new Response(reachCsv(store, env.publicUrl.origin), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="portee.csv"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
