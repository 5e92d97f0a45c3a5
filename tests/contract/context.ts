import { openSessions, type SessionFacts } from "#app/features/sessions/lucia.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openLimits } from "#app/server/limits.server.ts";
import { openLog } from "#app/server/log.server.ts";
import { openOutbound } from "#app/server/outbound.server.ts";
import type { Store } from "#db/store.ts";
import { now } from "./cast.ts";

export const env = readEnv("demonstration", {});

/** A request of nobody, at a time that never passes. */
export function contextOf(store: Store, given: Partial<RequestContext> = {}): RequestContext {
  const clock = given.now ?? (() => now);
  return {
    env,
    store,
    sessions: openSessions(store, given.env ?? env, clock),
    provider: null,
    limits: openLimits("demonstration"),
    outbound: openOutbound(env),
    log: openLog("silent"),
    brand: () => Promise.reject(new Error("no page is drawn here")),
    now: clock,
    nonce: "",
    lang: "fr",
    formSent: false,
    network: "127.0.0.1",
    viewer: null,
    pending: null,
    userAgent: "",
    visitor: null,
    ...given,
  };
}

/** How a session began: whole, by password, just now. */
export function facts(given: Partial<SessionFacts> = {}): SessionFacts {
  return {
    way: "password",
    complete: true,
    device: "Firefox, Linux",
    createdAt: now,
    confirmedAt: given.createdAt ?? now,
    provider: null,
    providerSubject: null,
    providerSession: null,
    ...given,
  };
}

/** A session's row, written without opening one. */
export function sessionRow(memberId: number, idHash = `hash-${memberId}`) {
  const expiresAt = new Date(+now + 30 * 24 * 3600_000);
  return { ...facts(), idHash, memberId, seenAt: now, expiresAt };
}
