import type { ActionFunctionArgs } from "@remix-run/node";
import { askPasskey } from "#app/features/passkeys/ask-passkey.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { notFound, tooManyRequests } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

/** A challenge for whoever comes in, finishes coming in, or says again who they are. Counted by network alone: nobody can keep a member from their passkey. */
export async function action({ request, context }: ActionFunctionArgs) {
  await readForm(request, { viewer: null, env: context.env });
  const { viewer, pending, limits, network } = context;
  const wait = await limits.count("passkey", network);
  if (wait !== null) throw tooManyRequests(wait);
  return Response.json(await askPasskey(context, viewer?.id ?? pending?.memberId ?? null));
}
