import { data, redirect } from "@remix-run/node";
import { checkFactor } from "#app/features/factors/check-factor.server.ts";
import { confirmByMail, confirmByPassword, sendConfirmCode } from "#app/features/factors/confirm.server.ts";
import { CodeForm, MailedCodeForm, PasswordAgainForm } from "#app/features/factors/forms.ts";
import type { ErrorKey } from "#app/features/forms/error-keys.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { parseForm, refuse } from "./form.server.ts";
import { tooMany } from "./reply.server.ts";

interface Sent {
  viewer: SignedIn;
  form: FormData;
  /** A path of this site, already checked. */
  next: string;
}

/** It is them: under another session id, back to where they were going. */
async function confirmed(context: RequestContext, next: string) {
  return redirect(next, { status: 303, headers: await renewSession(context, { confirmed: true }) });
}

export async function byPassword(context: RequestContext, { viewer, form, next }: Sent) {
  const parsed = parseForm(PasswordAgainForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await confirmByPassword(context, { memberId: viewer.id, password: parsed.value.password });
  if (outcome.confirmed) return confirmed(context, next);
  if ("retryAfter" in outcome) return tooMany({ reply: refuse(form, "too-many", "password") }, outcome.retryAfter);
  return data({ reply: refuse(form, outcome.refusal, "password") }, 401);
}

export async function byCode(context: RequestContext, { viewer, form, next }: Sent) {
  const parsed = parseForm(CodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await checkFactor(context, { memberId: viewer.id, code: parsed.value.code });
  if (outcome.right) return confirmed(context, next);
  if (outcome.refusal === "too-many-tries")
    return tooMany({ reply: refuse(form, "too-many", "code") }, outcome.retryAfter);
  return data({ reply: refuse(form, outcome.refusal, "code") }, 401);
}

/** A code leaves by mail; the page comes back with a field for it. */
export async function sendMail(context: RequestContext, { viewer, form, next }: Sent) {
  const outcome = await sendConfirmCode(context, viewer.id);
  if (!outcome.sent) return tooMany({ reply: refuse(form, "too-many") }, outcome.retryAfter);
  const query = new URLSearchParams({ preuve: outcome.ref, next });
  return redirect(`/connexion/confirmer?${query.toString()}`, 303);
}

const MAIL_ANSWERS = {
  "wrong-code": { status: 401, key: "code-wrong" },
  foreign: { status: 401, key: "code-wrong" },
  used: { status: 409, key: "code-used" },
  expired: { status: 410, key: "code-expired" },
  "too-many-codes": { status: 429, key: "code-too-many" },
} as const satisfies Record<string, { status: number; key: ErrorKey }>;

export async function byMail(context: RequestContext, { viewer, form, next }: Sent) {
  const parsed = parseForm(MailedCodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await confirmByMail(context, { memberId: viewer.id, ...parsed.value });
  if (outcome.confirmed) return confirmed(context, next);
  if ("retryAfter" in outcome) return tooMany({ reply: refuse(form, "too-many", "code") }, outcome.retryAfter);
  const { status, key } = MAIL_ANSWERS[outcome.refusal];
  return data({ reply: refuse(form, key, "code") }, status);
}
