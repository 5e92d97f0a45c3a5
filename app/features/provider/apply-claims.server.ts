import { and, count, eq, ne } from "drizzle-orm";
import { touchThreadsOf } from "#app/features/members/touch-threads.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";
import type { ProviderPerson } from "./claims.server.ts";

/** Whoever changes a role is alone to do so: see change-role.server.ts. */
export const ROLES: Subject = "members:roles";

type Member = Store["tables"]["members"]["$inferSelect"];
type Said = Pick<ProviderPerson, "client" | "role">;

export interface Applied {
  roleChanged: boolean;
  /** The site has no administrator left: for the log. */
  lastAdminGone: boolean;
}

/** What the provider says nothing of. */
export const NOTHING_SAID: Said = { client: false, role: null };

/**
 * What the provider says of someone now: whether they are a client, and their role. A role that came with a claim goes
 * with it; one given here stays when there is no claim. Sessions of the old role end.
 */
export async function applyClaims(tx: Writer, store: Store, member: Member, said: Said): Promise<Applied> {
  const { members, sessions } = store.tables;
  const role = said.role ?? (member.roleFromProvider ? "member" : member.role);
  const roleChanged = role !== member.role;
  await tx
    .update(members)
    .set({
      knownClient: said.client,
      showsClient: said.client && member.showsClient,
      role,
      roleFromProvider: said.role !== null,
    })
    .where(eq(members.id, member.id));
  // The badge, or the seal, is gone from every page that showed it, those that are kept too.
  if (roleChanged || (member.showsClient && !said.client)) await touchThreadsOf(tx, store, member.id);
  if (roleChanged) await tx.delete(sessions).where(eq(sessions.memberId, member.id));
  return {
    roleChanged,
    lastAdminGone: roleChanged && member.role === "admin" && (await noAdminBut(tx, store, member)),
  };
}

async function noAdminBut(tx: Writer, store: Store, { id }: Member): Promise<boolean> {
  const { members } = store.tables;
  const [admins] = await tx
    .select({ total: count() })
    .from(members)
    .where(and(eq(members.role, "admin"), ne(members.id, id)));
  return admins?.total === 0;
}

/** What the log says of it, and nothing of whose it is. */
export function noteOf({ roleChanged, lastAdminGone }: Applied): string | null {
  if (lastAdminGone) return "last-admin-gone";
  return roleChanged ? "role-changed" : null;
}
