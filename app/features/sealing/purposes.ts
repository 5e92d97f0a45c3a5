/** What each thing is sealed for (app/server/seal.server.ts): sealed for one, it opens for no other. */

/** Of an account on a network (features/networks/credentials.server.ts). */
export const NETWORK_CREDENTIALS = "network-credentials";

/** Of an actor of ActivityPub. */
export const FEDERATION_KEY = "federation-key";

/** What waits in the queue of ActivityPub carries the private keys that it is to be signed with. */
export const FEDERATION_MESSAGE = "federation-queue";

/** Bound to its member: copied to another's row, it opens nothing. */
export function authenticatorOf(memberId: number): string {
  return `authenticator ${memberId}`;
}
