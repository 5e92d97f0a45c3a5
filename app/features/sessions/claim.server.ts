import { and, eq } from "drizzle-orm";
import { giveBackToOwner } from "#app/features/credentials/give-back.server.ts";
import { giveRulings } from "#app/features/statements/give-rulings.server.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { ranked } from "#app/features/votes/vote.server.ts";
import type { Store, Subject, Writer } from "#db/store.ts";

export type ClaimOutcome =
  | { claimed: true; memberId: number; path: string }
  | { claimed: false; refusal: "already-claimed" };

/** Someone followed the link sent to the address they gave: the address is theirs, and so is the question. */
export async function claimGuest(store: Store, guestId: number, at: Date): Promise<ClaimOutcome> {
  const { members } = store.tables;
  const guard = await guardOf(store, guestId);
  return store.write(
    async (tx): Promise<ClaimOutcome> => {
      const [guest] = await tx
        .select()
        .from(members)
        .where(and(eq(members.id, guestId), eq(members.role, "guest")));
      if (!guest?.unprovedEmail) return { claimed: false, refusal: "already-claimed" };
      const path = await pathOfTheirs(tx, store, guestId);
      const [account] = await tx.select().from(members).where(eq(members.email, guest.unprovedEmail));
      if (account) {
        await giveTo(tx, store, guestId, account.id);
        if (account.emailProvedAt === null) await giveBackToOwner(tx, store, account.id, at);
        return { claimed: true, memberId: account.id, path };
      }
      await tx
        .update(members)
        .set({ role: "member", email: guest.unprovedEmail, unprovedEmail: null, emailProvedAt: at })
        .where(eq(members.id, guestId));
      return { claimed: true, memberId: guestId, path };
    },
    { guard },
  );
}

/** The address, which someone may be signing up with, and the question, whose votes are counted. Neither ever changes. */
async function guardOf(store: Store, guestId: number): Promise<Subject[]> {
  const { members, threads } = store.tables;
  const [guest] = await store.read
    .select({ email: members.unprovedEmail })
    .from(members)
    .where(eq(members.id, guestId));
  const asked = await store.read.select({ id: threads.id }).from(threads).where(eq(threads.authorId, guestId));
  const address: Subject[] = guest?.email ? [`email:${guest.email}`] : [];
  return [`member:${guestId}`, ...address, ...asked.map(({ id }): Subject => `thread:${id}`)];
}

async function pathOfTheirs(tx: Writer, store: Store, memberId: number): Promise<string> {
  const { threads } = store.tables;
  const [thread] = await tx.select().from(threads).where(eq(threads.authorId, memberId));
  return thread ? threadPath(thread) : "/moi";
}

/** What the guest wrote and follows goes to the account that has the address; the guest is no more. */
async function giveTo(tx: Writer, store: Store, guestId: number, accountId: number): Promise<void> {
  const { members, threads, follows, outbox, threadVotes } = store.tables;
  const asked = await tx
    .update(threads)
    .set({ authorId: accountId })
    .where(eq(threads.authorId, guestId))
    .returning({ id: threads.id });
  const followed = await tx.delete(follows).where(eq(follows.memberId, guestId)).returning();
  for (const follow of followed)
    await tx
      .insert(follows)
      .values({ ...follow, memberId: accountId })
      .onConflictDoNothing();
  await tx.update(outbox).set({ recipientId: accountId }).where(eq(outbox.recipientId, guestId));
  await tx.update(outbox).set({ actorId: accountId }).where(eq(outbox.actorId, guestId));
  await giveRulings(tx, store, guestId, accountId);
  for (const { id } of asked) await dropOwnVote(tx, store, id, accountId);
  await tx.delete(threadVotes).where(eq(threadVotes.voter, `m${guestId}`));
  await tx.delete(members).where(eq(members.id, guestId));
}

/** They may have voted for their own question before it was known to be theirs. */
async function dropOwnVote(tx: Writer, store: Store, threadId: number, accountId: number): Promise<void> {
  const { threads, threadVotes } = store.tables;
  const dropped = await tx
    .delete(threadVotes)
    .where(and(eq(threadVotes.threadId, threadId), eq(threadVotes.voter, `m${accountId}`)))
    .returning();
  if (dropped.length === 0) return;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const { importedVotes, visitorVotes } = thread;
  const counts = { importedVotes, visitorVotes, memberVotes: thread.memberVotes - 1 };
  await tx
    .update(threads)
    .set(ranked(store, counts, thread.createdAt))
    .where(eq(threads.id, threadId));
}
