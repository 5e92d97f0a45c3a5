import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Store, Writer } from "#db/store.ts";
import type { Moderated } from "./find-moderated.server.ts";

/** What a ruling notes of words that it takes off: an answer that its asker had accepted was more than live. */
export function stateBeforeLeaving({ subject, subjectId, state, thread }: Moderated): string {
  return subject === "answer" && thread?.acceptedAnswerId === subjectId ? "accepted" : state;
}

const LEFT_BY = ["hold", "hide", "remove"] as const;
const STOOD = ["live", "accepted"];

/** An answer that was accepted when it was taken off is accepted again, unless its asker has chosen another since. */
export async function acceptAgain(tx: Writer, store: Store, { subjectId, thread }: Moderated): Promise<void> {
  const { rulings, threads } = store.tables;
  if (!thread) return;
  const [left] = await tx
    .select({ stateBefore: rulings.stateBefore })
    .from(rulings)
    .where(
      and(
        ...[eq(rulings.subject, "answer"), eq(rulings.subjectId, subjectId), eq(rulings.threadId, thread.id)],
        ...[inArray(rulings.act, LEFT_BY), inArray(rulings.stateBefore, STOOD)],
      ),
    )
    .orderBy(desc(rulings.id))
    .limit(1);
  if (left?.stateBefore !== "accepted") return;
  await tx
    .update(threads)
    .set({ acceptedAnswerId: subjectId })
    .where(and(eq(threads.id, thread.id), isNull(threads.acceptedAnswerId)));
}
