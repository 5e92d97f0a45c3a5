import { data } from "@remix-run/node";
import { enableAuthenticator } from "#app/features/factors/authenticator.server.ts";
import { checkFactor } from "#app/features/factors/check-factor.server.ts";
import { CodeForm, RecoveryForm } from "#app/features/factors/forms.ts";
import { readFactors } from "#app/features/factors/read-factors.server.ts";
import { hasNone } from "#app/features/factors/rules.ts";
import { finishSignIn } from "#app/features/sessions/finish-sign-in.server.ts";
import type { HalfSignedIn, RequestContext } from "./context.server.ts";
import { parseForm, refuse } from "./form.server.ts";
import { recoveryPath } from "./keep-passkey.server.ts";
import { forbidden, tooMany } from "./reply.server.ts";

interface Sent {
  form: FormData;
  /** A path of this site, already checked. */
  next: string;
}

/** The six digits of their authenticator. */
export async function enterByCode(context: RequestContext, pending: HalfSignedIn, { form, next }: Sent) {
  const parsed = parseForm(CodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await checkFactor(context, { memberId: pending.memberId, code: parsed.value.code });
  if (outcome.right) return finishSignIn(context, pending, { next });
  if (outcome.refusal === "too-many-tries")
    return tooMany({ reply: refuse(form, "too-many", "code") }, outcome.retryAfter);
  return data({ reply: refuse(form, outcome.refusal, "code") }, 401);
}

/** One of the codes that they printed: it says how many are left. */
export async function enterByRecovery(context: RequestContext, pending: HalfSignedIn, { form, next }: Sent) {
  const parsed = parseForm(RecoveryForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await checkFactor(context, { memberId: pending.memberId, recovery: parsed.value.recovery });
  if (outcome.right)
    return finishSignIn(context, pending, { next: withLeft(next, outcome.recoveryLeft ?? 0), key: "recovery-used" });
  if (outcome.refusal === "too-many-tries")
    return tooMany({ reply: refuse(form, "too-many", "recovery") }, outcome.retryAfter);
  return data({ reply: refuse(form, outcome.refusal, "recovery") }, 401);
}

/** The team's first second factor, set up on the way in. Whoever has one already cannot be given another here. */
export async function setUpFirst(context: RequestContext, pending: HalfSignedIn, { form, next }: Sent) {
  const { memberId, sessionId } = pending;
  if (!hasNone(await readFactors(context.store, memberId))) throw forbidden();
  const parsed = parseForm(CodeForm, form);
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const wait = await context.limits.count("second-factor", String(memberId));
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many", "code") }, wait);
  const outcome = await enableAuthenticator(context, { memberId, sessionId, code: parsed.value.code });
  if (!outcome.enabled && outcome.refusal === "enabled-already") throw forbidden();
  if (!outcome.enabled) return data({ reply: refuse(form, "totp-wrong", "code") }, 401);
  await context.limits.giveBack("second-factor", String(memberId));
  return finishSignIn(context, pending, { next: recoveryPath(next), key: "authenticator-on" });
}

function withLeft(next: string, left: number): string {
  const url = new URL(next, "http://local");
  url.searchParams.set("reste", String(left));
  return `${url.pathname}${url.search}${url.hash}`;
}
