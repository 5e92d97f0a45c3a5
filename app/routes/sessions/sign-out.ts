import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { closeSession } from "#app/features/sessions/open-session.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { done, forbidden } from "#app/server/reply.server.ts";

/** A link cannot sign anyone out: the form can. */
export function loader() {
  throw redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { stale } = await readForm(request, context);
  if (stale) throw forbidden();
  return done("/", "signed-out", await closeSession(context));
}
