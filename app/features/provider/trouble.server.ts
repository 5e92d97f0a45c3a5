import * as oidc from "openid-client";

/**
 * What went wrong between the provider and us. "down": it does not answer, or says so itself; "denied": the person, or
 * the bank, said no; "not-believed": what came back is not what was asked for.
 */
export interface Trouble {
  trouble: "down" | "denied" | "not-believed";
  /** For the log: what the libraries and the standard call it, never what was said. */
  code: string;
}

const REFUSED = ["access_denied", "login_required", "consent_required", "interaction_required"];
const BUSY = ["server_error", "temporarily_unavailable"];
const UNREACHABLE = ["OAUTH_TIMEOUT", "OAUTH_ABORT"];

export function troubleOf(error: unknown): Trouble {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) {
    const code = shortCode(error.error);
    if (REFUSED.includes(code)) return { trouble: "denied", code };
    return { trouble: BUSY.includes(code) ? "down" : "not-believed", code };
  }
  if (error instanceof oidc.ClientError) {
    const code = error.code ?? "unknown";
    const broken = error.cause instanceof Response && error.cause.status >= 500;
    return { trouble: broken || UNREACHABLE.includes(code) ? "down" : "not-believed", code };
  }
  // fetch() throws a TypeError for everything that is not an answer; openid-client's own carry a code.
  if (error instanceof TypeError && !("code" in error)) return { trouble: "down", code: "unreachable" };
  if (error instanceof oidc.WWWAuthenticateChallengeError) return { trouble: "not-believed", code: "challenge" };
  throw error;
}

/** It comes from an address that anybody may write. */
function shortCode(code: string): string {
  return /^[a-z_]{1,40}$/.test(code) ? code : "unknown";
}
