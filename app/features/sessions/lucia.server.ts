import { and, eq, lt } from "drizzle-orm";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Role } from "#app/features/access/table.ts";
import type { Env } from "#app/server/env.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { WAYS_IN } from "#db/schema/members.ts";
import type { Store } from "#db/store.ts";
import { isAlive, lifetimeOf, SEEN_EVERY } from "./session-life.ts";
import { sweepSessions } from "./sweep-sessions.server.ts";

export type WayIn = (typeof WAYS_IN)[number];

interface SignedInMember {
  handle: string;
  name: string;
  role: Exclude<Role, "visitor">;
  avatarHash: string | null;
}

/** What a session knows of how it began. */
export interface SessionFacts {
  way: WayIn;
  /** False while the second factor is awaited. */
  complete: boolean;
  device: string;
  createdAt: Date;
  confirmedAt: Date;
  provider: string | null;
  providerSubject: string | null;
  providerSession: string | null;
}

declare module "lucia" {
  interface Register {
    Lucia: Sessions;
    UserId: number;
    DatabaseUserAttributes: SignedInMember;
    DatabaseSessionAttributes: SessionFacts;
  }
}

type Known = Pick<SessionFacts, "complete" | "confirmedAt">;
export type Sessions = Lucia<Known, SignedInMember>;

/** Of the cookie; the session itself may end before (session-life.ts). */
const COOKIE_DAYS = 180;

export function openSessions(store: Store, env: Env, now: () => Date): Sessions {
  const secure = env.publicUrl.protocol === "https:";
  return new Lucia(storeAdapter(store, now), {
    sessionExpiresIn: new TimeSpan(COOKIE_DAYS, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ handle, name, role, avatarHash }) => ({ handle, name, role, avatarHash }),
    getSessionAttributes: ({ complete, confirmedAt }) => ({ complete, confirmedAt }),
  });
}

/** lucia's seven questions, asked of the store port: both engines for one text, and ids stored hashed (docs/decisions/0006). */
function storeAdapter(store: Store, now: () => Date): Adapter {
  const { sessions } = store.tables;
  const remove = (condition: ReturnType<typeof eq>) =>
    store.write(async (tx) => {
      await tx.delete(sessions).where(condition);
    });

  return {
    async getSessionAndUser(id) {
      const found = await findSession(store, id);
      if (!found || !isAlive(found.session, lifetimeOf({ ...found.session, role: found.member.role }), now()))
        return [null, null];
      await noteUse(store, found.session, now());
      return [
        aliveSession(id, found.session),
        { id: found.session.memberId, attributes: attributesOf(found.member, now()) },
      ];
    },
    async getUserSessions(memberId) {
      const found = await store.read.select().from(sessions).where(eq(sessions.memberId, memberId));
      return found.map((session) => aliveSession(session.idHash, session));
    },
    setSession: ({ id, userId, attributes: facts }) =>
      store.write(async (tx) => {
        const { createdAt } = facts;
        const expiresAt = new Date(+createdAt + COOKIE_DAYS * 24 * 3600_000);
        await tx
          .insert(sessions)
          .values({ ...facts, idHash: sha256(id), memberId: userId, seenAt: createdAt, expiresAt });
      }),
    // Sessions are never prolonged by lucia: how long they live is told by session-life.ts.
    updateSessionExpiration: () => Promise.resolve(),
    deleteSession: (id) => remove(eq(sessions.idHash, sha256(id))),
    deleteUserSessions: (memberId) => remove(eq(sessions.memberId, memberId)),
    deleteExpiredSessions: () => sweepSessions(store, now()),
  };
}

type SessionRow = SessionFacts & { idHash: string; memberId: number; seenAt: Date };

/** Alive by our own rule, which lucia is told as an end that is far away by its clock. */
function aliveSession(id: string, { memberId, seenAt: _, ...facts }: SessionRow): DatabaseSession {
  const expiresAt = new Date(Date.now() + COOKIE_DAYS * 24 * 3600_000);
  return { id, userId: memberId, expiresAt, attributes: facts };
}

async function findSession(store: Store, id: string) {
  const { sessions, members } = store.tables;
  const [found] = await store.read
    .select({
      session: sessions,
      member: {
        handle: members.handle,
        name: members.name,
        role: members.role,
        avatarHash: members.avatarHash,
        suspendedUntil: members.suspendedUntil,
      },
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.idHash, sha256(id)));
  return found;
}

/** While suspended, the access table knows them as such and as nothing else. */
function attributesOf(
  { suspendedUntil, ...member }: SignedInMember & { suspendedUntil: Date | null },
  now: Date,
): SignedInMember {
  return suspendedUntil !== null && +suspendedUntil > +now ? { ...member, role: "suspended" } : member;
}

/** Seen now: of the session and of its person. Written only when the last time is some minutes old. */
async function noteUse(store: Store, { idHash, memberId, seenAt }: SessionRow, now: Date): Promise<void> {
  if (+now - +seenAt < SEEN_EVERY) return;
  const { sessions, members } = store.tables;
  await store.write(async (tx) => {
    await tx
      .update(sessions)
      .set({ seenAt: now })
      .where(and(eq(sessions.idHash, idHash), lt(sessions.seenAt, now)));
    await tx.update(members).set({ seenAt: now, warnedAt: null }).where(eq(members.id, memberId));
  });
}
