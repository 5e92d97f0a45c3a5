import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store, Writer } from "#db/store.ts";

export interface Changed {
  memberId: number;
  /** Of whoever changes it; it is renewed afterwards. */
  sessionId?: string | undefined;
  at: Date;
}

/** After a change of what opens an account: whoever is signed in elsewhere is no more, links under way open nothing. */
export async function endOtherWaysIn(tx: Writer, store: Store, { memberId, sessionId, at }: Changed): Promise<void> {
  const { sessions, proofs } = store.tables;
  const others = sessionId === undefined ? undefined : ne(sessions.idHash, sha256(sessionId));
  await tx.delete(sessions).where(and(eq(sessions.memberId, memberId), others));
  await tx
    .update(proofs)
    .set({ usedAt: at })
    .where(
      and(
        eq(proofs.memberId, memberId),
        inArray(proofs.purpose, ["password-reset", "email-change", "confirm"]),
        isNull(proofs.usedAt),
      ),
    );
}
