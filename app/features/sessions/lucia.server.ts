import { eq, lt } from "drizzle-orm";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import type { Role } from "#app/features/access/table.ts";
import type { Env } from "#app/server/env.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";

interface SignedInMember {
  handle: string;
  name: string;
  role: Exclude<Role, "visitor">;
}

declare module "lucia" {
  interface Register {
    Lucia: Sessions;
    UserId: number;
    DatabaseUserAttributes: SignedInMember;
  }
}

export type Sessions = Lucia<Record<never, never>, SignedInMember>;

export function openSessions(store: Store, env: Env): Sessions {
  const secure = env.publicUrl.protocol === "https:";
  return new Lucia(storeAdapter(store), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ handle, name, role }) => ({ handle, name, role }),
  });
}

/** lucia's seven questions, asked of the store port: both engines for one text, and ids stored hashed (docs/decisions/0006). */
function storeAdapter(store: Store): Adapter {
  const { sessions } = store.tables;
  const remove = (condition: ReturnType<typeof eq>) =>
    store.write(async (tx) => {
      await tx.delete(sessions).where(condition);
    });

  return {
    async getSessionAndUser(id) {
      const found = await findSession(store, id);
      if (!found) return [null, null];
      const { memberId, expiresAt, ...attributes } = found;
      const session: DatabaseSession = { id, userId: memberId, expiresAt, attributes: {} };
      return [session, { id: memberId, attributes }];
    },
    async getUserSessions(memberId) {
      const found = await store.read.select().from(sessions).where(eq(sessions.memberId, memberId));
      return found.map(({ idHash, expiresAt }) => ({ id: idHash, userId: memberId, expiresAt, attributes: {} }));
    },
    setSession: ({ id, userId, expiresAt }) =>
      store.write(async (tx) => {
        await tx.insert(sessions).values({ idHash: sha256(id), memberId: userId, expiresAt });
      }),
    updateSessionExpiration: (id, expiresAt) =>
      store.write(async (tx) => {
        await tx
          .update(sessions)
          .set({ expiresAt })
          .where(eq(sessions.idHash, sha256(id)));
      }),
    deleteSession: (id) => remove(eq(sessions.idHash, sha256(id))),
    deleteUserSessions: (memberId) => remove(eq(sessions.memberId, memberId)),
    deleteExpiredSessions: () => remove(lt(sessions.expiresAt, new Date())),
  };
}

async function findSession(store: Store, id: string) {
  const { sessions, members } = store.tables;
  const [found] = await store.read
    .select({
      memberId: sessions.memberId,
      expiresAt: sessions.expiresAt,
      handle: members.handle,
      name: members.name,
      role: members.role,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.idHash, sha256(id)));
  return found;
}
