import { and, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { Store } from "#db/store.ts";
import { deleteAccount } from "./delete-account.server.ts";

const DAY = 24 * 3600_000;
/** Without being used, an account goes. */
const UNUSED = 730 * DAY;
/** So long before, its person is told. */
const NOTICE = 30 * DAY;
/** The next are seen to in an hour: a site that was switched off for years does not spend its morning on mails. */
const MOST_AT_ONCE = 200;

/** Warns those whose account will go, and deletes those who were warned a month ago and did not come back. */
export async function sweepUnusedAccounts(store: Store, now: Date): Promise<{ warned: number; deleted: number }> {
  return { warned: await warn(store, now), deleted: await deleteUnused(store, now) };
}

/** Of members with an address to be warned at. The team's accounts are the bank's own affair. */
function unused({ tables: { members } }: Store, since: Date) {
  return and(
    eq(members.role, "member"),
    eq(members.demonstration, false),
    isNotNull(members.email),
    lte(sql`coalesce(${members.seenAt}, ${members.joinedAt})`, sql.param(since, members.joinedAt)),
  );
}

async function warn(store: Store, now: Date): Promise<number> {
  const { members } = store.tables;
  const since = new Date(+now - UNUSED + NOTICE);
  return store.write(async (tx) => {
    const due = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(unused(store, since), isNull(members.warnedAt)))
      .orderBy(members.id)
      .limit(MOST_AT_ONCE);
    for (const { id } of due) {
      // Again in the same statement: they may have come back meanwhile.
      const still = and(eq(members.id, id), unused(store, since), isNull(members.warnedAt));
      const warned = await tx.update(members).set({ warnedAt: now }).where(still).returning({ id: members.id });
      const end = new Date(+now + NOTICE).toISOString();
      if (warned.length > 0)
        await tellAccount(tx, store, { kind: "inactivity", recipientId: id, detail: end, at: now });
    }
    return due.length;
  });
}

async function deleteUnused(store: Store, now: Date): Promise<number> {
  const { members } = store.tables;
  const since = new Date(+now - UNUSED);
  const due = await store.read
    .select({ id: members.id })
    .from(members)
    .where(and(unused(store, since), lte(members.warnedAt, new Date(+now - NOTICE))))
    .orderBy(members.id)
    .limit(MOST_AT_ONCE);
  let deleted = 0;
  for (const { id } of due) {
    const outcome = await deleteAccount(store, { memberId: id, choice: "detach", at: now, unusedSince: since });
    deleted += Number(outcome.deleted);
  }
  return deleted;
}
