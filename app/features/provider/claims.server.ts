import { z } from "zod";
import { email } from "#app/features/forms/fields.ts";
import { TEAM_ROLES, type TeamRole } from "#app/features/members/given-roles.ts";
import { displayName } from "#app/features/sessions/forms.ts";
import type { OidcSettings } from "#app/server/env.server.ts";

/** Who somebody is at the bank's provider, and what it says of them. */
export interface ProviderPerson {
  issuer: string;
  subject: string;
  /** Of the provider's own session, so that leaving there ends ours. */
  session: string | null;
  /** Lower case; null when the provider gives none that can be used. */
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  client: boolean;
  role: TeamRole | null;
}

const word = z.string().max(255).nullish().catch(null);

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  sid: word,
  email: email.nullish().catch(null),
  // Only `true`: a provider that says "true" in letters has not read the standard, and may not have looked either.
  email_verified: z.literal(true).optional().catch(undefined),
  given_name: word,
  family_name: word,
  name: word,
});

/** Null when what the provider said is no person. */
export function readPerson(said: unknown, { clientClaim, roleClaim }: OidcSettings): ProviderPerson | null {
  const parsed = Claims.safeParse(said);
  const all = z.record(z.string(), z.unknown()).safeParse(said);
  if (!parsed.success || !all.success) return null;
  const { iss, sub, sid, email: address, email_verified, ...names } = parsed.data;
  return {
    issuer: iss,
    subject: sub,
    session: sid ?? null,
    email: address ?? null,
    emailVerified: email_verified === true,
    name: shortName(names),
    client: all.data[clientClaim] === true,
    role: TEAM_ROLES.find((role) => role === all.data[roleClaim]) ?? null,
  };
}

interface Names {
  given_name?: string | null | undefined;
  family_name?: string | null | undefined;
  name?: string | null | undefined;
}

/** The bank knows the whole name, and the site is public: a first name and an initial, as people are told to choose. */
function shortName({ given_name, family_name, name }: Names): string | null {
  const words = (name ?? "").trim().split(/\s+/);
  const first = given_name?.trim() || words[0] || "";
  const last = family_name?.trim() || words.slice(1).at(-1) || "";
  const initial = /^\p{L}/u.exec(last)?.[0].toUpperCase();
  const parsed = displayName.safeParse(initial ? `${first} ${initial}.` : first);
  return parsed.success ? parsed.data : null;
}
