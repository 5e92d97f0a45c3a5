import type { LoaderFunctionArgs } from "@remix-run/node";
import { registerCsv } from "#app/features/register/register-csv.server.ts";

/** GET /transparence.csv: the whole register. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { store, env, now } = context;
  const body = await registerCsv(store, { origin: env.publicUrl.origin, now: now() });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="transparence.csv"',
      "X-Content-Type-Options": "nosniff",
    },
  });
}
