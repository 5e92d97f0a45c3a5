import { data } from "@remix-run/node";
import { changePassword } from "#app/features/credentials/change-password.server.ts";
import { PasswordForm } from "#app/features/credentials/forms.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { refuseMore } from "./code-answers.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { parseForm, refuse } from "./form.server.ts";
import { done } from "./reply.server.ts";

/** What the form of PasswordSection does, on whichever page it stands; comes back to `page`. Ask for account.credentials first. */
export async function savePassword(
  context: RequestContext,
  { id, sessionId }: SignedIn,
  { form, page }: { form: FormData; page: string },
) {
  const { store, limits, log } = context;
  const parsed = parseForm(PasswordForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const wait = await limits.count("sign-in-account", `password of ${id}`);
  if (wait !== null) return refuseMore(context, form, { reason: "passwords guessed", retryAfter: wait });
  const { password: current = "", newPassword: next } = parsed.value;
  const { name: brand } = await context.brand();
  const outcome = await changePassword(store, { memberId: id, sessionId, current, next, brand, at: context.now() });
  if (!outcome.changed) {
    log.warn({ reason: outcome.refusal }, "password not changed");
    const field = outcome.refusal === "password-wrong" ? "password" : "newPassword";
    return data({ reply: refuse(form, outcome.refusal, field) }, 422);
  }
  await limits.giveBack("sign-in-account", `password of ${id}`);
  return done(page, "password-changed", await renewSession(context, { confirmed: true }));
}
