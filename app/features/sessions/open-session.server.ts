import { adoptVisitorVotes } from "#app/features/votes/adopt-votes.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { forgetVisitorCookie } from "#app/server/visitor-cookie.server.ts";

/** Signs a member in: a new session, the visitor's votes made theirs. Returns the headers that say so to the browser. */
export async function openSession(context: RequestContext, memberId: number): Promise<Headers> {
  const { sessions, store, viewer, visitor, env } = context;
  const headers = new Headers();
  // Its cookie is about to be replaced: nobody would ever sign out of it.
  if (viewer) await sessions.invalidateSession(viewer.sessionId);
  if (visitor !== null) {
    await adoptVisitorVotes(store, { visitor, memberId });
    headers.append("Set-Cookie", forgetVisitorCookie(env));
  }
  const session = await sessions.createSession(memberId, {});
  headers.append("Set-Cookie", sessions.createSessionCookie(session.id).serialize());
  return headers;
}

/** Signs out: the session ends on the server, the cookie goes. */
export async function closeSession({ sessions, viewer }: RequestContext): Promise<Headers> {
  if (viewer) await sessions.invalidateSession(viewer.sessionId);
  return new Headers({ "Set-Cookie": sessions.createBlankSessionCookie().serialize() });
}
