import type { RequestContext } from "#app/server/context.server.ts";
import type { AddRefusal } from "./add-passkey.server.ts";
import type { PasskeyRefusal } from "./check-passkey.server.ts";
import type { PasskeyTrouble } from "./trouble.ts";

type Refusal = PasskeyRefusal | AddRefusal | "another-account" | "session-ended";

const ANSWERS: Record<Refusal, { status: number; trouble: PasskeyTrouble }> = {
  unreadable: { status: 422, trouble: "not-genuine" },
  foreign: { status: 403, trouble: "not-genuine" },
  used: { status: 409, trouble: "expired" },
  expired: { status: 410, trouble: "expired" },
  "wrong-code": { status: 401, trouble: "not-genuine" },
  "too-many-tries": { status: 429, trouble: "too-many" },
  "unknown-passkey": { status: 401, trouble: "unknown-passkey" },
  "not-genuine": { status: 401, trouble: "not-genuine" },
  copied: { status: 401, trouble: "not-genuine" },
  "known-already": { status: 409, trouble: "known-already" },
  "too-many-passkeys": { status: 409, trouble: "too-many-passkeys" },
  "another-account": { status: 403, trouble: "another-account" },
  "session-ended": { status: 403, trouble: "session-ended" },
};

/** Says why to the button that asked, and to the log: a counter that went back means that somebody copied a key. */
export function refusedPasskey({ log }: Pick<RequestContext, "log">, refusal: Refusal): Response {
  const { status, trouble } = ANSWERS[refusal];
  log.warn({ reason: refusal }, "passkey refused");
  return Response.json({ trouble }, { status });
}
