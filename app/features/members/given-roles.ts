/** Those an account may be given. A guest has no account yet: only the link sent to them gives them one. */
export const GIVEN_ROLES = ["member", "moderator", "adviser", "admin"] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

export function isGivenRole(text: unknown): text is GivenRole {
  return GIVEN_ROLES.some((role) => role === text);
}
