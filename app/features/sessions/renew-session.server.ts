import { and, eq, ne } from "drizzle-orm";
import { generateIdFromEntropySize } from "lucia";
import type { RequestContext } from "#app/server/context.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { Entry } from "./open-session.server.ts";

export interface Renewal {
  /** They have just proved who they are. */
  confirmed?: boolean;
  /** What they sign in with has changed: whoever is signed in elsewhere is not any more. */
  alone?: boolean;
  /** They proved it at the bank's provider: whose session it is there, with which this one ends. */
  through?: NonNullable<Entry["provider"]>;
}

const ENTROPY = 25;

/**
 * The same session under another id, as after every change of what it may do: a cookie that was copied before opens
 * nothing any more. How it began and when it ends at the latest stay as they were.
 */
export async function renewSession(
  { store, sessions, viewer, now }: Pick<RequestContext, "store" | "sessions" | "viewer" | "now">,
  { confirmed = false, alone = false, through }: Renewal,
): Promise<Headers> {
  if (!viewer) throw new Error("there is no session to renew");
  const rows = store.tables.sessions;
  const id = generateIdFromEntropySize(ENTROPY);
  const idHash = sha256(viewer.sessionId);
  await store.write(async (tx) => {
    if (alone) await tx.delete(rows).where(and(eq(rows.memberId, viewer.id), ne(rows.idHash, idHash)));
    await tx
      .update(rows)
      .set({ idHash: sha256(id), ...(confirmed && { confirmedAt: now() }), ...(through && providerOf(through)) })
      .where(eq(rows.idHash, idHash));
  });
  return new Headers({ "Set-Cookie": sessions.createSessionCookie(id).serialize() });
}

function providerOf({ issuer, subject, session }: NonNullable<Entry["provider"]>) {
  return { provider: issuer, providerSubject: subject, providerSession: session };
}
