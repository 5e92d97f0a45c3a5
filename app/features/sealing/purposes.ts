/** What each thing is sealed for (app/server/seal.server.ts): sealed for one, it opens for no other. */

/** As features/networks/credentials.server.ts seals them. */
export const NETWORK_CREDENTIALS = "network-credentials";

/** Of an actor of ActivityPub. */
export const FEDERATION_KEY = "federation-key";

/** Bound to its member: copied to another's row, it opens nothing. */
export function authenticatorOf(memberId: number): string {
  return `authenticator ${memberId}`;
}
