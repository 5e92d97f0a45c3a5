import { and, inArray, isNotNull, lte, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";

const DAY = 24 * 3600_000;
/** Once a day, so that none is older than thirty. */
const MARKS_KEPT = 29 * DAY;

/** Where a vote came from is forgotten after thirty days, but for those that a moderator has yet to look at. */
export async function forgetVoterMarks(store: Store, now: Date): Promise<void> {
  const { threadVotes, rulings } = store.tables;
  const old = new Date(+now - MARKS_KEPT);
  await store.write(async (tx) => {
    await tx
      .update(threadVotes)
      .set({ network: null, browser: null })
      .where(and(lte(threadVotes.createdAt, old), isNotNull(threadVotes.network), ne(threadVotes.standing, "review")));
    // What a decision noted to be undone by.
    await tx
      .update(rulings)
      .set({ stateBefore: null })
      .where(
        and(
          inArray(rulings.act, ["count-votes", "discard-votes"]),
          lte(rulings.createdAt, old),
          isNotNull(rulings.stateBefore),
        ),
      );
  });
}
