/** Why nobody came in through the bank, as the page says it and as HTTP does. */
export const REFUSAL_STATUS = {
  /** The provider does not answer. */
  down: 503,
  /** The person, or the bank, said no. */
  denied: 403,
  /** What came back is not what was asked for. */
  "not-believed": 400,
  /** Begun in another browser, or nowhere. */
  foreign: 400,
  used: 409,
  expired: 410,
  "address-missing": 403,
  "address-unverified": 403,
  /** That person at the bank has another account here. */
  "linked-elsewhere": 409,
  /** This account is already somebody else's at the bank. */
  "already-linked": 409,
  /** Whoever proved who they are is not the one who is signed in. */
  "somebody-else": 403,
  "too-many": 429,
} as const;

export type ProviderRefusal = keyof typeof REFUSAL_STATUS;
