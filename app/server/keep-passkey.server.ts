import { addPasskey } from "#app/features/passkeys/add-passkey.server.ts";
import { refusedPasskey } from "#app/features/passkeys/refusal.server.ts";
import { finishSignIn } from "#app/features/sessions/finish-sign-in.server.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { RequestContext } from "./context.server.ts";
import { type SentForm, textOf } from "./form.server.ts";
import { done, localPath } from "./reply.server.ts";
import type { Setter } from "./who-sets-up.server.ts";

/** Keeps the passkey that a browser has just made. The team's first one finishes signing in. */
export async function keepPasskey(context: RequestContext, { viewer, pending }: Setter, { form, stale }: SentForm) {
  if (stale) return refusedPasskey(context, "session-ended");
  const outcome = await addPasskey(context, {
    memberId: viewer ? viewer.id : pending.memberId,
    credential: textOf(form, "credential") ?? "",
    ref: textOf(form, "ref") ?? "",
    keyName: i18nOf(context.lang).t("factors:passkey.key"),
  });
  if (!outcome.added) return refusedPasskey(context, outcome.refusal);
  if (viewer) return done("/moi/securite", "passkey-added", await renewSession(context, {}));
  const next = recoveryPath(localPath(form.get("next")));
  return finishSignIn(context, pending, { next, key: "passkey-added" });
}

/** Where recovery codes are made, on the way to somewhere else. */
export function recoveryPath(next: string): string {
  return next === "/" ? "/moi/codes-de-secours" : `/moi/codes-de-secours?next=${encodeURIComponent(next)}`;
}
