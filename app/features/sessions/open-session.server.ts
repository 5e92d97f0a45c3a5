import { type TypedResponse, redirect } from "@remix-run/node";
import { and, eq, isNotNull } from "drizzle-orm";
import { speaksForTheBank } from "#app/features/access/table.ts";
import { adoptVisitorVotes } from "#app/features/votes/adopt-votes.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { done } from "#app/server/reply.server.ts";
import { forgetVisitorCookie } from "#app/server/visitor-cookie.server.ts";
import type { Store } from "#db/store.ts";
import { deviceOf } from "./device.ts";
import type { SessionFacts, WayIn } from "./lucia.server.ts";
import { noteDevice } from "./note-device.server.ts";

export interface Entry {
  memberId: number;
  way: WayIn;
  /** Through the bank's provider: whose session it is there. */
  provider?: { issuer: string; subject: string; session: string | null };
}

export interface Arrival {
  headers: Headers;
  /** False: nobody is signed in before the second factor. */
  complete: boolean;
}

/** Signs someone in and answers: to where they were going or, half-way, to the page of the second factor. */
export async function enter(
  context: RequestContext,
  entry: Entry,
  { next, key = "signed-in" }: { next: string; key?: string },
): Promise<TypedResponse<never>> {
  const { headers, complete } = await openSession(context, entry);
  if (complete) return done(next, key, headers);
  return redirect(`/connexion/second-facteur?next=${encodeURIComponent(next)}`, { status: 303, headers });
}

/** A new session, and the visitor's votes made theirs. Returns the headers that say so to the browser. */
export async function openSession(context: RequestContext, entry: Entry): Promise<Arrival> {
  const complete = await isWholeProof(context, entry);
  return begin(context, entry, complete);
}

/** The second factor was right: the session of half-way ends, a whole one begins under another id. */
export async function completeSession(context: RequestContext, entry: Entry): Promise<Headers> {
  const { headers } = await begin(context, entry, true);
  return headers;
}

async function begin(context: RequestContext, entry: Entry, complete: boolean): Promise<Arrival> {
  const { sessions, store, viewer, pending, visitor, env, now } = context;
  const headers = new Headers();
  // Its cookie is about to be replaced: nobody would ever sign out of it.
  const before = viewer ?? pending;
  if (before) await sessions.invalidateSession(before.sessionId);
  if (complete && visitor !== null) {
    await adoptVisitorVotes(store, { visitor, memberId: entry.memberId, at: now() });
    headers.append("Set-Cookie", forgetVisitorCookie(env));
  }
  const session = await sessions.createSession(entry.memberId, factsOf(context, entry, complete));
  headers.append("Set-Cookie", sessions.createSessionCookie(session.id).serialize());
  if (complete) await noteDevice(context, { memberId: entry.memberId, device: deviceOf(context.userAgent) });
  return { headers, complete };
}

function factsOf({ now, userAgent }: RequestContext, { way, provider }: Entry, complete: boolean): SessionFacts {
  const at = now();
  return {
    way,
    complete,
    device: deviceOf(userAgent),
    createdAt: at,
    confirmedAt: at,
    provider: provider?.issuer ?? null,
    providerSubject: provider?.subject ?? null,
    providerSession: provider?.session ?? null,
  };
}

/**
 * Whether this way in is enough. A passkey is two factors in one. The team always needs a second one, whoever has set up
 * an authenticator too; the bank's provider has its own. The demonstration's printed accounts are let in without.
 */
async function isWholeProof({ store, env }: RequestContext, { memberId, way }: Entry): Promise<boolean> {
  if (way === "passkey") return true;
  const { members } = store.tables;
  const [member] = await store.read.select().from(members).where(eq(members.id, memberId));
  if (!member) return false;
  if (member.demonstration && env.mode === "demonstration") return true;
  if (speaksForTheBank(member.role)) return false;
  return way === "provider" || !(await hasAuthenticator(store, memberId));
}

async function hasAuthenticator({ read, tables: { authenticators } }: Store, memberId: number): Promise<boolean> {
  const [found] = await read
    .select({ memberId: authenticators.memberId })
    .from(authenticators)
    .where(and(eq(authenticators.memberId, memberId), isNotNull(authenticators.confirmedAt)));
  return found !== undefined;
}

/** Signs out: the session ends on the server, the cookie goes. */
export async function closeSession({ sessions, viewer, pending }: RequestContext): Promise<Headers> {
  const session = viewer ?? pending;
  if (session) await sessions.invalidateSession(session.sessionId);
  return new Headers({ "Set-Cookie": sessions.createBlankSessionCookie().serialize() });
}
