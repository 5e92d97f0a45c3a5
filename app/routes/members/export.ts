import type { LoaderFunctionArgs } from "@remix-run/node";
import { readExportFile } from "#app/features/exports/ask-export.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";
import { requireMay } from "#app/server/require-may.server.ts";

/** The zip, to whoever it is about and to nobody else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id: memberId } = requireMay(context, request, "account.export");
  const asked = { id: readId(params["id"]), memberId, now: context.now() };
  const found = await readExportFile(context.store, asked);
  if (!found) throw notFound();
  const day = found.readyAt.toISOString().slice(0, 10);
  return new Response(new Uint8Array(found.zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="mes-donnees-${day}.zip"`,
      "Cache-Control": "private, no-store",
    },
  });
}
