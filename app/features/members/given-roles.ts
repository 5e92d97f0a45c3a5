/** Those an account may be given. A guest has no account yet: only the link sent to them gives them one. */
export const GIVEN_ROLES = ["member", "moderator", "adviser", "admin"] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** Given by an invitation, by the bank's provider or by a command, and in no other way. */
export const TEAM_ROLES = ["moderator", "adviser", "admin"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export function isGivenRole(text: unknown): text is GivenRole {
  return GIVEN_ROLES.some((role) => role === text);
}
