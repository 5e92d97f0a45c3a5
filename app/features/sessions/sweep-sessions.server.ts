import { and, eq, inArray, lte, or } from "drizzle-orm";
import { type Role, speaksForTheBank } from "#app/features/access/table.ts";
import { ROLES } from "#db/schema/members.ts";
import type { Store } from "#db/store.ts";
import { lifetimeOf } from "./session-life.ts";

const TEAM = ROLES.filter(speaksForTheBank);

/** Forgets the sessions that are over, whichever end of theirs came first: what opens nothing is not kept. */
export function sweepSessions(store: Store, now: Date): Promise<void> {
  const { sessions, members } = store.tables;
  const before = (milliseconds: number) => new Date(+now - milliseconds);
  const over = (of: { role: Role; complete: boolean }) => {
    const { idle, absolute } = lifetimeOf(of);
    return or(lte(sessions.seenAt, before(idle)), lte(sessions.createdAt, before(absolute)));
  };
  return store.write(async (tx) => {
    const team = tx.select({ id: members.id }).from(members).where(inArray(members.role, TEAM));
    await tx
      .delete(sessions)
      .where(
        or(
          over({ role: "member", complete: true }),
          and(eq(sessions.complete, false), over({ role: "member", complete: false })),
          and(inArray(sessions.memberId, team), over({ role: "adviser", complete: true })),
        ),
      );
  });
}
