import type { TypedResponse } from "@remix-run/node";
import { eq } from "drizzle-orm";
import type { HalfSignedIn, RequestContext } from "#app/server/context.server.ts";
import { done } from "#app/server/reply.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import { completeSession, type Entry } from "./open-session.server.ts";

/** The second factor was right: a whole session begins as the half one did, and answers with where they were going. */
export async function finishSignIn(
  context: RequestContext,
  pending: HalfSignedIn,
  { next, key = "signed-in" }: { next: string; key?: string },
): Promise<TypedResponse<never>> {
  return done(next, key, await completeSession(context, await entryOf(context, pending)));
}

async function entryOf({ store }: RequestContext, { memberId, sessionId }: HalfSignedIn): Promise<Entry> {
  const { sessions } = store.tables;
  const [session] = await store.read
    .select()
    .from(sessions)
    .where(eq(sessions.idHash, sha256(sessionId)));
  if (!session) throw new Error("a session ended while it was being finished");
  const { way, provider: issuer, providerSubject: subject, providerSession } = session;
  const provider = issuer !== null && subject !== null ? { issuer, subject, session: providerSession } : undefined;
  return { memberId, way, ...(provider && { provider }) };
}
