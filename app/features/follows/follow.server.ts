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
  return store.write(async (tx) => {
    const { subjectId } = follow;
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
    // Whoever stops may do so even where the thing is gone.
    if (yes && standing.length === 0) return false;
    await tx
      .insert(follows)
      .values({ ...follow, stopped: !yes, createdAt: at })
      .onConflictDoUpdate({ target: [follows.memberId, follows.subject, follows.subjectId], set: { stopped: !yes } });
    return true;
  });
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
