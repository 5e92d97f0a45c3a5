/** What someone can prove who they are with, besides the first factor. */
export interface Factors {
  authenticator: boolean;
  passkeys: number;
  /** Recovery codes that have not been used. */
  recoveryLeft: number;
}

/** Nothing to ask for yet: whoever needs a second factor sets the first one up. */
export function hasNone({ authenticator, passkeys }: Factors): boolean {
  return !authenticator && passkeys === 0;
}

/** The team is never without a second factor: its last one goes when another has come. */
export function mayLose(team: boolean, what: "authenticator" | "passkey", factors: Factors): boolean {
  if (!team) return true;
  return what === "authenticator" ? factors.passkeys > 0 : factors.authenticator || factors.passkeys > 1;
}

/** Recovery codes serve whoever is asked for a second factor. */
export function needsRecovery(team: boolean, factors: Factors): boolean {
  return factors.authenticator || (team && factors.passkeys > 0);
}
