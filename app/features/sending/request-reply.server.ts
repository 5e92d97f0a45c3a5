import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import type { Store } from "#db/store.ts";
import type { Content } from "./content.ts";

export interface ReplyRequest {
  mentionId: number;
  /** Drawn when the page was shown: whoever sends its form twice asks for one reply. */
  key: string;
  content: Content;
  actor: { id: number; role: Role };
  at: Date;
}

export type ReplyOutcome =
  | { requested: true; dispatchId: number }
  | { requested: false; refusal: "not-allowed" | "not-found" | "not-connected" };

/** Puts an answer to what somebody said on a network in the queue, from the account that they spoke to. */
export function requestReply(store: Store, request: ReplyRequest): Promise<ReplyOutcome> {
  const { mentions, networkAccounts, dispatches } = store.tables;
  const { mentionId, key, content, actor, at } = request;
  return store.write(
    async (tx): Promise<ReplyOutcome> => {
      if (!may(actor.role, "mention.handle")) return { requested: false, refusal: "not-allowed" };
      const [before] = await tx.select({ id: dispatches.id }).from(dispatches).where(eq(dispatches.key, key));
      if (before) return { requested: true, dispatchId: before.id };
      const [row] = await tx
        .select({ mention: mentions.state, account: networkAccounts })
        .from(mentions)
        .innerJoin(networkAccounts, eq(networkAccounts.id, mentions.accountId))
        .where(eq(mentions.id, mentionId));
      if (!row || row.mention === "gone") return { requested: false, refusal: "not-found" };
      if (row.account.state !== "connected") return { requested: false, refusal: "not-connected" };
      const [inserted] = await tx
        .insert(dispatches)
        .values({
          ...{ accountId: row.account.id, mentionId, act: "reply", key, content: JSON.stringify(content) },
          state: row.account.fourEyes ? "approval" : "waiting",
          ...{ requestedById: actor.id, requestedAt: at, sendAt: at, nextTryAt: at },
        })
        .returning({ id: dispatches.id });
      if (!inserted) throw new Error("the database returned no id for a new dispatch");
      return { requested: true, dispatchId: inserted.id };
    },
    { guard: [`mention:${mentionId}`] },
  );
}
