import { data, redirect } from "@remix-run/node";
import { EmailForm } from "#app/features/codes/forms.ts";
import { askEmailChange, changeEmail, readEmailChange } from "#app/features/credentials/change-email.server.ts";
import { ChangeEmailForm } from "#app/features/credentials/forms.ts";
import { checkCode, type GivenCode } from "#app/features/proofs/check-code.server.ts";
import { countMail } from "#app/features/proofs/mail-limits.server.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import { refuseCode, refuseMore } from "./code-answers.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { parseForm, refuse, textOf } from "./form.server.ts";
import { done } from "./reply.server.ts";

/** Sends the codes to both addresses, and leads to where they are typed. */
export async function askForAddress(context: RequestContext, { id: memberId }: SignedIn, form: FormData) {
  const parsed = parseForm(EmailForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const { email } = parsed.value;
  const wait = await countMail(context, email);
  if (wait !== null) return refuseMore(context, form, { reason: "mails asked for", retryAfter: wait });
  const outcome = await askEmailChange(context.store, { memberId, email, lang: context.lang, at: context.now() });
  if (!outcome.asked) return data({ reply: refuse(form, outcome.refusal, "email") }, 422);
  return redirect(`/moi/adresse?preuve=${outcome.ref}`, 303);
}

/** Both codes together: the address changes when both are right. */
export async function confirmAddress(context: RequestContext, { id: memberId, sessionId }: SignedIn, form: FormData) {
  const { store, now } = context;
  const parsed = parseForm(ChangeEmailForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const ref = textOf(form, "ref") ?? "";
  const reading = await readEmailChange(store, { memberId, ref, at: now() });
  if (!reading.awaited) return refuseCode(context, form, { purpose: "email-change", refusal: reading.refusal });
  const { present } = reading.change;
  const { code, presentCode = "" } = parsed.value;
  const given: (GivenCode & { field: string })[] = [{ purpose: "email-change", ref, code, field: "code" }];
  if (present) given.unshift({ purpose: "confirm", ref: present.ref, code: presentCode, field: "presentCode" });
  for (const { field, ...one } of given) {
    const outcome = await checkCode(context, one);
    if (outcome.proved) continue;
    if (outcome.refusal === "too-many")
      return refuseMore(context, form, { reason: "codes guessed", retryAfter: outcome.retryAfter });
    return refuseCode(context, form, { purpose: one.purpose, refusal: outcome.refusal, field });
  }
  return change(context, { memberId, sessionId, ref, form });
}

async function change(
  context: RequestContext,
  { memberId, sessionId, ref, form }: { memberId: number; sessionId: string; ref: string; form: FormData },
) {
  const outcome = await changeEmail(context.store, { memberId, sessionId, ref, at: context.now() });
  if (outcome.changed) {
    return done("/moi/adresse", "email-changed", await renewSession(context, { confirmed: true }));
  }
  const { refusal } = outcome;
  if (refusal !== "email-taken") return refuseCode(context, form, { purpose: "email-change", refusal });
  context.log.warn({ reason: refusal }, "address not changed");
  return data({ reply: refuse(form, refusal) }, 409);
}
