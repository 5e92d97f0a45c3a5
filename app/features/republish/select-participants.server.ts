import { eq, inArray } from "drizzle-orm";
import { GONE_HANDLE } from "#app/features/members/gone.ts";
import type { Store } from "#db/store.ts";
import type { Participant } from "./names-in.ts";

/** Everyone who wrote in a thread, behind "Anonyme" too: only the team is told, so as not to name them elsewhere. */
export async function selectParticipants({ read, tables }: Store, threadId: number): Promise<Participant[]> {
  const { threads, answers, comments, members } = tables;
  const wrote = await Promise.all([
    read.select({ id: threads.authorId }).from(threads).where(eq(threads.id, threadId)),
    read.selectDistinct({ id: answers.authorId }).from(answers).where(eq(answers.threadId, threadId)),
    read.selectDistinct({ id: comments.authorId }).from(comments).where(eq(comments.threadId, threadId)),
  ]);
  const ids = [...new Set(wrote.flat().map(({ id }) => id))];
  const people = await read
    .select({ name: members.name, handle: members.handle })
    .from(members)
    .where(inArray(members.id, ids))
    .orderBy(members.id);
  return people.filter(({ handle }) => handle !== GONE_HANDLE);
}
