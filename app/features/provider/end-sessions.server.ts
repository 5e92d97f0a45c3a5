import { and, eq, isNull, or, type SQL } from "drizzle-orm";
import { sha256 } from "#app/server/signature.server.ts";
import { isUniqueViolation } from "#db/error-code.ts";
import type { Store } from "#db/store.ts";
import type { LogoutToken } from "./logout-token.server.ts";

export type EndOutcome = { ended: true; sessions: number } | { ended: false; refusal: "used" };

/** As long as such a token could be believed a second time (logout-token.server.ts), and the clocks. */
const REMEMBERED = 10 * 60_000;

/** Someone left the provider: the sessions that came from there end. A token serves once. */
export async function endProviderSessions(store: Store, token: LogoutToken, at: Date): Promise<EndOutcome> {
  const { proofs, sessions } = store.tables;
  const ref = sha256(`logout ${token.issuer} ${token.id}`);
  try {
    return await store.write(async (tx): Promise<EndOutcome> => {
      // A proof that is used already: its name cannot be written twice.
      const expiresAt = new Date(+at + REMEMBERED);
      await tx.insert(proofs).values({ ref, purpose: "provider", createdAt: at, expiresAt, usedAt: at });
      const ended = await tx
        .delete(sessions)
        .where(and(eq(sessions.provider, token.issuer), meant(store, token)))
        .returning({ idHash: sessions.idHash });
      return { ended: true, sessions: ended.length };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { ended: false, refusal: "used" };
    throw error;
  }
}

/** One session of the provider, or all of a person; ours whose session there is not known end with their person's. */
function meant({ tables: { sessions } }: Store, { subject, session }: LogoutToken): SQL | undefined {
  const theirs = subject === null ? undefined : eq(sessions.providerSubject, subject);
  if (session === null) return theirs;
  const there = eq(sessions.providerSession, session);
  return theirs ? and(theirs, or(there, isNull(sessions.providerSession))) : there;
}
