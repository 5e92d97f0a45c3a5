import { eq } from "drizzle-orm";
import { may, type Role } from "#app/features/access/table.ts";
import { passShield, type Shielding } from "#app/features/shield/door.ts";
import type { Store, Writer } from "#db/store.ts";
import { type Dismissal, writeReason } from "./reasons.ts";
import { isUndoable, refusalToHandle } from "./rules.ts";

export interface Deciding {
  mentionId: number;
  actor: { id: number; role: Role };
  at: Date;
}

export type MentionRefusal = "not-allowed" | "not-found" | "gone" | "handled";
export type DecideOutcome<More extends string = never> =
  | { decided: true }
  | { decided: false; refusal: MentionRefusal | More };

/** Whoever decides about a mention is alone with it: the second is told that the first has. */
export function mentionGuard(mentionId: number): `mention:${number}` {
  return `mention:${mentionId}`;
}

/** Why this person may not decide about it now; null when they may. */
export async function refusalToDecide(
  tx: Writer,
  store: Store,
  { mentionId, actor }: Deciding,
): Promise<MentionRefusal | null> {
  if (!may(actor.role, "mention.handle")) return "not-allowed";
  const mention = await findMention(tx, store, mentionId);
  return mention ? refusalToHandle(mention.state) : "not-found";
}

async function findMention(tx: Writer, store: Store, id: number) {
  const { mentions } = store.tables;
  const [mention] = await tx.select().from(mentions).where(eq(mentions.id, id));
  return mention ?? null;
}

/** What it becomes once somebody has decided, and who did when. */
export async function markDecided(
  tx: Writer,
  store: Store,
  { mentionId, actor, at }: Deciding,
  become: { state: "turned" | "linked"; threadId: number } | { state: "dismissed"; reason: string },
): Promise<void> {
  const { mentions } = store.tables;
  await tx
    .update(mentions)
    .set({ ...become, handledById: actor.id, handledAt: at })
    .where(eq(mentions.id, mentionId));
}

/** Nothing is to be done about it, and why. */
export function dismissMention(
  store: Store,
  {
    dismissal,
    words,
    shielding,
    ...deciding
  }: Deciding & { dismissal: Dismissal; words: string; shielding: Shielding },
): Promise<DecideOutcome> {
  const reason = writeReason(dismissal, passShield(words, shielding).text);
  return store.write(
    async (tx): Promise<DecideOutcome> => {
      const refusal = await refusalToDecide(tx, store, deciding);
      if (refusal) return { decided: false, refusal };
      await markDecided(tx, store, deciding, { state: "dismissed", reason });
      return { decided: true };
    },
    { guard: [mentionGuard(deciding.mentionId)] },
  );
}

/** It is about a thread that is there already. */
export function linkMention(
  store: Store,
  { threadId, ...deciding }: Deciding & { threadId: number },
): Promise<DecideOutcome<"thread-unknown">> {
  const { threads } = store.tables;
  return store.write(
    async (tx): Promise<DecideOutcome<"thread-unknown">> => {
      const refusal = await refusalToDecide(tx, store, deciding);
      if (refusal) return { decided: false, refusal };
      const [thread] = await tx.select({ state: threads.state }).from(threads).where(eq(threads.id, threadId));
      if (thread?.state !== "live") return { decided: false, refusal: "thread-unknown" };
      await markDecided(tx, store, deciding, { state: "linked", threadId });
      return { decided: true };
    },
    { guard: [mentionGuard(deciding.mentionId), `thread:${threadId}`] },
  );
}

/** Takes back what was decided: it waits again. A question that was made of it stays where it is. */
export function reopenMention(store: Store, deciding: Deciding): Promise<DecideOutcome<"answered">> {
  const { mentions } = store.tables;
  const { mentionId, actor } = deciding;
  return store.write(
    async (tx): Promise<DecideOutcome<"answered">> => {
      if (!may(actor.role, "mention.handle")) return { decided: false, refusal: "not-allowed" };
      const mention = await findMention(tx, store, mentionId);
      if (!mention) return { decided: false, refusal: "not-found" };
      if (mention.state === "gone") return { decided: false, refusal: "gone" };
      if (mention.state === "answered") return { decided: false, refusal: "answered" };
      if (!isUndoable(mention.state)) return { decided: true };
      const threadId = await threadAnswered(tx, store, mention.postId);
      await tx
        .update(mentions)
        .set({ state: "new", threadId, reason: null, handledById: null, handledAt: null })
        .where(eq(mentions.id, mentionId));
      return { decided: true };
    },
    { guard: [mentionGuard(mentionId)] },
  );
}

async function threadAnswered(tx: Writer, store: Store, postId: number | null): Promise<number | null> {
  if (postId === null) return null;
  const { posts } = store.tables;
  const [post] = await tx.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, postId));
  return post?.threadId ?? null;
}
