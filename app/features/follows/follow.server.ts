import { and, eq, isNull } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";

export interface Follow {
  memberId: number;
  subject: "thread" | "theme";
  subjectId: number;
  at: Date;
}

/** Follows without being asked: authors, answerers and voting members. Whoever has stopped once is left in peace. */
export async function followByDefault(tx: Writer, store: Store, { at, ...follow }: Follow): Promise<void> {
  await tx
    .insert(store.tables.follows)
    .values({ ...follow, createdAt: at })
    .onConflictDoNothing();
}

/** Follows or stops, as the person says. False when there is nothing there to follow. */
export function setFollow(store: Store, { at, yes, ...follow }: Follow & { yes: boolean }): Promise<boolean> {
  const { follows, themes, threads } = store.tables;
  const { subjectId } = follow;
  const work = async (tx: Writer) => {
    const standing =
      follow.subject === "thread"
        ? await tx
            .select({ id: threads.id })
            .from(threads)
            .where(and(eq(threads.id, subjectId), eq(threads.state, "live")))
        : await tx
            .select({ id: themes.id })
            .from(themes)
            .where(and(eq(themes.id, subjectId), isNull(themes.mergedIntoId)));
    // Whoever stops may do so even where the thing is gone: then only what they followed changes.
    if (standing.length === 0) return !yes && (await stop(tx, store, follow));
    await tx
      .insert(follows)
      .values({ ...follow, stopped: !yes, createdAt: at })
      .onConflictDoUpdate({ target: [follows.memberId, follows.subject, follows.subjectId], set: { stopped: !yes } });
    return true;
  };
  // While two threads are made one, nobody begins to follow the one that goes.
  return store.write(work, follow.subject === "thread" ? { guard: [`thread:${subjectId}`] } : {});
}

/** False when they never followed it. */
async function stop(tx: Writer, store: Store, { memberId, subject, subjectId }: Omit<Follow, "at">): Promise<boolean> {
  const { follows } = store.tables;
  const theirs = and(eq(follows.memberId, memberId), eq(follows.subject, subject), eq(follows.subjectId, subjectId));
  const stopped = await tx.update(follows).set({ stopped: true }).where(theirs).returning({ id: follows.subjectId });
  return stopped.length > 0;
}

export async function isFollowing(
  store: Store,
  { memberId, subject, subjectId }: Omit<Follow, "at">,
): Promise<boolean> {
  const { follows } = store.tables;
  const rows = await store.read
    .select({ stopped: follows.stopped })
    .from(follows)
    .where(and(eq(follows.memberId, memberId), eq(follows.subject, subject), eq(follows.subjectId, subjectId)));
  return rows[0]?.stopped === false;
}
