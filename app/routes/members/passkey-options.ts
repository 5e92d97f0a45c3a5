import type { ActionFunctionArgs } from "@remix-run/node";
import { offerPasskey } from "#app/features/passkeys/offer-passkey.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { forbidden, notFound, tooManyRequests } from "#app/server/reply.server.ts";
import { requireSetter } from "#app/server/who-sets-up.server.ts";

export function loader() {
  throw notFound();
}

/** What a browser needs to make a passkey. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer, pending } = await requireSetter(context, request);
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  const wait = await context.limits.count("passkey", context.network);
  if (wait !== null) throw tooManyRequests(wait);
  return Response.json(await offerPasskey(context, viewer ? viewer.id : pending.memberId));
}
