import { and, eq, inArray, lt, ne } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { FORGOTTEN } from "./hear.server.ts";

/** A year by the calendar. */
function yearBefore(at: Date): Date {
  const then = new Date(at);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then;
}

/**
 * After a year, nobody needs to know who said what to the bank elsewhere. What became a question of this site, or was
 * linked to one, stays as long as that does. What nobody has handled in a year waits no more.
 */
export function forgetOldMentions(store: Store, now: Date): Promise<void> {
  const { mentions } = store.tables;
  const old = lt(mentions.heardAt, yearBefore(now));
  return store.write(async (tx) => {
    await tx
      .update(mentions)
      .set({ ...FORGOTTEN, state: "gone" })
      .where(and(eq(mentions.state, "new"), old));
    await tx
      .update(mentions)
      .set(FORGOTTEN)
      .where(and(inArray(mentions.state, ["answered", "dismissed"]), old, ne(mentions.authorId, "")));
  });
}
