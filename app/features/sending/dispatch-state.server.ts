import { desc, eq } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import type { DispatchRow } from "./lease-dispatches.server.ts";

export interface AnswerState {
  dispatchId: number;
  state: DispatchRow["state"];
  trouble: string | null;
  doneAt: Date | null;
}

/** What became of the last answer to what somebody said; null while nobody has answered. */
export async function dispatchStateOf(store: Store, mentionId: number): Promise<AnswerState | null> {
  const { dispatches } = store.tables;
  const [last] = await store.read
    .select({
      dispatchId: dispatches.id,
      state: dispatches.state,
      trouble: dispatches.trouble,
      doneAt: dispatches.doneAt,
    })
    .from(dispatches)
    .where(eq(dispatches.mentionId, mentionId))
    .orderBy(desc(dispatches.id))
    .limit(1);
  return last ?? null;
}
