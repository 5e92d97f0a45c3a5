import type { RequestContext } from "#app/server/context.server.ts";
import { checkAuthenticatorCode } from "./authenticator.server.ts";
import { spendRecoveryCode } from "./recovery-codes.server.ts";

type Context = Pick<RequestContext, "store" | "env" | "now" | "limits" | "log">;

/** What somebody typed: what their authenticator shows, or one of their recovery codes. */
export type TypedFactor = { memberId: number } & ({ code: string } | { recovery: string });

export type FactorRefusal = "totp-wrong" | "totp-used" | "recovery-wrong";
export type FactorOutcome =
  | { right: true; recoveryLeft: number | null }
  | { right: false; refusal: FactorRefusal }
  | { right: false; refusal: "too-many-tries"; retryAfter: number };

/** Ten failures in a quarter of an hour, of both kinds together. A passkey is never asked to wait: it cannot be guessed. */
export async function checkFactor(context: Context, typed: TypedFactor): Promise<FactorOutcome> {
  const { limits, log } = context;
  const subject = String(typed.memberId);
  // Counted first: a hundred tries at once would all be let through.
  const wait = await limits.count("second-factor", subject);
  if (wait !== null) {
    log.warn({ reason: "too-many-tries" }, "second factor refused");
    return { right: false, refusal: "too-many-tries", retryAfter: wait };
  }
  const outcome = "code" in typed ? await checkCode(context, typed) : await checkRecovery(context, typed);
  if (outcome.right) await limits.giveBack("second-factor", subject);
  return outcome;
}

async function checkCode(context: Context, typed: { memberId: number; code: string }): Promise<FactorOutcome> {
  const outcome = await checkAuthenticatorCode(context, typed);
  if (outcome.right) return { right: true, recoveryLeft: null };
  const { refusal } = outcome;
  if (refusal === "unreadable") context.log.error({ reason: refusal }, "no ENCRYPTION_KEY opens an authenticator");
  else context.log.warn({ reason: refusal }, "second factor refused");
  return { right: false, refusal: refusal === "code-used" ? "totp-used" : "totp-wrong" };
}

async function checkRecovery(context: Context, typed: { memberId: number; recovery: string }): Promise<FactorOutcome> {
  const outcome = await spendRecoveryCode(context, { memberId: typed.memberId, code: typed.recovery });
  if (outcome.right) return { right: true, recoveryLeft: outcome.left };
  context.log.warn({ reason: outcome.refusal }, "second factor refused");
  return outcome;
}
