import { eq } from "drizzle-orm";
import type { Act, Role } from "#app/features/access/table.ts";
import { may } from "#app/features/access/table.ts";
import type { Store, Writer } from "#db/store.ts";
import { readContent } from "./content.ts";
import type { DispatchRow } from "./lease-dispatches.server.ts";
import { refusalToSay } from "./read-told.server.ts";

export interface Acting {
  dispatchId: number;
  actor: { id: number; role: Role };
  at: Date;
}

/**
 * own: nobody agrees to what they composed themselves; moved: somebody, or the sender, was faster; gone: the site no
 * longer says it.
 */
export type ActRefusal = "not-found" | "not-allowed" | "own" | "moved" | "not-there-address" | "not-connected" | "gone";
export type ActOutcome = { acted: true } | { acted: false; refusal: ActRefusal };

/** One act on one dispatch, alone with it. */
export function actOn(
  store: Store,
  { dispatchId, actor }: Pick<Acting, "dispatchId" | "actor">,
  act: Act,
  work: (tx: Writer, dispatch: DispatchRow) => Promise<ActRefusal | null>,
): Promise<ActOutcome> {
  const { dispatches } = store.tables;
  return store.write(
    async (tx): Promise<ActOutcome> => {
      if (!may(actor.role, act)) return { acted: false, refusal: "not-allowed" };
      const [dispatch] = await tx.select().from(dispatches).where(eq(dispatches.id, dispatchId));
      if (!dispatch) return { acted: false, refusal: "not-found" };
      const refusal = await work(tx, dispatch);
      return refusal === null ? { acted: true } : { acted: false, refusal };
    },
    { guard: [`dispatch:${dispatchId}`] },
  );
}

/**
 * Sending again what the site no longer says is refused here, in words; taking it off never is, as long as there is an
 * account to ask for it.
 */
export async function refusalToResend(
  tx: Writer,
  store: Store,
  dispatch: DispatchRow,
): Promise<"gone" | "not-connected" | null> {
  const { networkAccounts } = store.tables;
  const { act, accountId, postId, mentionId, content } = dispatch;
  const [account] = await tx
    .select({ state: networkAccounts.state })
    .from(networkAccounts)
    .where(eq(networkAccounts.id, accountId));
  if (account?.state === "disconnected") return "not-connected";
  if (act === "delete") return null;
  const refusal = await refusalToSay(tx, store, { postId, mentionId, told: readContent(content).told });
  // What says something else by now is for the sender to stop, with its own words.
  return refusal === "gone" ? "gone" : null;
}

/** As the post shows what became of its publication. */
export async function setPost(
  tx: Writer,
  { tables: { posts } }: Store,
  { act, postId }: DispatchRow,
  state: "waiting" | "cancelled" | "failed",
): Promise<void> {
  if (act === "publish" && postId !== null) await tx.update(posts).set({ state }).where(eq(posts.id, postId));
}
