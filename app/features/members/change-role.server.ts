import { count, eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store, Writer } from "#db/store.ts";
import type { GivenRole } from "./given-roles.ts";
import { touchThreadsOf } from "./touch-threads.server.ts";

export interface RoleChange {
  id: number;
  role: GivenRole;
  actor: { id: number; role: Role };
}

export type RoleOutcome =
  | { changed: true }
  | {
      changed: false;
      refusal: "not-allowed" | "not-found" | "own-role" | "guest" | "last-admin" | "same-role" | "not-in-team";
    };

/** Gives someone of the team another role, or none. A member joins the team by an invitation only. Their sessions end with the old one: they sign in again under the new. */
export function changeRole(store: Store, change: RoleChange): Promise<RoleOutcome> {
  const { members, sessions } = store.tables;
  return store.write(
    async (tx): Promise<RoleOutcome> => {
      const refusal = await refusalToChange(tx, store, change);
      if (refusal) return { changed: false, refusal };
      await tx.update(members).set({ role: change.role }).where(eq(members.id, change.id));
      await tx.delete(sessions).where(eq(sessions.memberId, change.id));
      // The seal comes or goes on every page that shows them.
      await touchThreadsOf(tx, store, change.id);
      return { changed: true };
    },
    // Two administrators who demote each other at once are decided one after the other.
    { guard: ["members:roles"] },
  );
}

async function refusalToChange(tx: Writer, store: Store, { id, role, actor }: RoleChange) {
  const { members } = store.tables;
  if (!may(actor.role, "admin.people")) return "not-allowed";
  if (actor.id === id) return "own-role";
  const [member] = await tx.select({ role: members.role }).from(members).where(eq(members.id, id));
  if (!member) return "not-found";
  if (member.role === "guest") return "guest";
  if (member.role === role) return "same-role";
  if (member.role === "member") return "not-in-team";
  if (member.role !== "admin") return null;
  const [admins] = await tx.select({ total: count() }).from(members).where(eq(members.role, "admin"));
  return admins && admins.total > 1 ? null : "last-admin";
}
