/** Why a passkey led nowhere, as its button says it: factors:trouble has a sentence for each. */

export type PasskeyTrouble =
  | "cancelled"
  | "known-already"
  | "failed"
  | "too-many"
  | "expired"
  | "unknown-passkey"
  | "not-genuine"
  | "another-account"
  | "too-many-passkeys"
  | "session-ended";
