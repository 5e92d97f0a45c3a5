import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { checkPasskey } from "#app/features/passkeys/check-passkey.server.ts";
import { refusedPasskey } from "#app/features/passkeys/refusal.server.ts";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { readForm, textOf } from "#app/server/form.server.ts";
import { localPath, notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

/** Signs in; for whoever is signed in already, it is one more proof that they are who they say. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, stale } = await readForm(request, context);
  if (stale) return refusedPasskey(context, "session-ended");
  const sent = { credential: textOf(form, "credential") ?? "", ref: textOf(form, "ref") ?? "" };
  const outcome = await checkPasskey(context, sent);
  if (!outcome.known) return refusedPasskey(context, outcome.refusal);
  const next = localPath(form.get("next"));
  const { viewer } = context;
  if (!viewer) return enter(context, { memberId: outcome.memberId, way: "passkey" }, { next });
  if (viewer.id !== outcome.memberId) return refusedPasskey(context, "another-account");
  return redirect(next, { status: 303, headers: await renewSession(context, { confirmed: true }) });
}
