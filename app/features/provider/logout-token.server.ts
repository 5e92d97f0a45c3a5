import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import type { OidcSettings } from "#app/server/env.server.ts";
import type { Configuration } from "./discovery.server.ts";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";
/** Older, it is somebody's copy. */
const OLDEST = "5 minutes";
const PATIENCE = 5000;

/** OpenID Connect Back-Channel Logout 1.0: who is to be signed out. */
export interface LogoutToken {
  issuer: string;
  subject: string | null;
  session: string | null;
  /** Its own name: it serves once. */
  id: string;
}

export interface LogoutTrouble {
  trouble: "down" | "not-believed";
  code: string;
}

const Logout = z
  .object({
    iss: z.string(),
    iat: z.number(),
    jti: z.string().min(1).max(255),
    sub: z.string().max(255).optional(),
    sid: z.string().max(255).optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    // So that a token of signing in never passes for one of signing out.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

interface Reading {
  configuration: Configuration;
  settings: OidcSettings;
}

export async function readLogoutToken(token: string, reading: Reading): Promise<LogoutToken | LogoutTrouble> {
  try {
    const config = await reading.configuration();
    const { issuer, jwks_uri: keys } = config.serverMetadata();
    if (!keys) return { trouble: "down", code: "no-keys" };
    const { payload } = await jwtVerify(token, keysAt(keys), {
      issuer,
      audience: reading.settings.clientId,
      maxTokenAge: OLDEST,
      clockTolerance: "30 seconds",
    });
    const parsed = Logout.safeParse(payload);
    if (!parsed.success) return { trouble: "not-believed", code: "claims" };
    const { iss, sub = null, sid = null, jti } = parsed.data;
    return { issuer: iss, subject: sub, session: sid, id: jti };
  } catch (error) {
    if (error instanceof errors.JWKSTimeout) return { trouble: "down", code: error.code };
    if (error instanceof errors.JOSEError) return { trouble: "not-believed", code: error.code };
    return { trouble: "down", code: "unreachable" };
  }
}

const known = new Map<string, JWTVerifyGetKey>();

/** Kept by jose for ten minutes, and read again, twice a minute at most, for a key that is not among them. */
function keysAt(address: string): JWTVerifyGetKey {
  const keys = known.get(address) ?? createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE });
  known.set(address, keys);
  return keys;
}
