import type { ActionFunctionArgs } from "@remix-run/node";
import { signOutFromProvider } from "#app/features/provider/sign-out.server.ts";
import { readForm, textOf } from "#app/server/form.server.ts";
import { notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

/**
 * The bank's provider says, from server to server, that someone left: OpenID Connect Back-Channel Logout 1.0. It has no
 * cookie and no session of ours, and is believed for its signature alone.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  if (!context.provider) throw notFound();
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const status = await signOutFromProvider(context, context.provider, textOf(form, "logout_token") ?? "");
  // Not bare: a server has asked, and has no use for a page.
  const headers = { "Cache-Control": "no-store", "Content-Type": "text/plain" };
  return new Response(null, { status, headers });
}
