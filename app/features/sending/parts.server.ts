import { and, asc, eq, isNull } from "drizzle-orm";
import type { ReplyTo } from "#app/features/networks/port.ts";
import type { Reader, Store } from "#db/store.ts";
import type { StandingPart } from "./job.ts";

/** What of a post stands on its network, from the first part to the last. */
export async function standingParts(reader: Reader, store: Store, postId: number): Promise<StandingPart[]> {
  const { postParts } = store.tables;
  const rows = await reader
    .select()
    .from(postParts)
    .where(and(eq(postParts.postId, postId), isNull(postParts.deletedAt)))
    .orderBy(asc(postParts.position));
  return rows.map(({ position, remoteId, revision, url, text }) => ({
    position,
    text,
    remote: { id: remoteId, revision, url },
  }));
}

/** Where the place after all that was ever said in a post is: what was taken off keeps its own. */
export async function lastPosition(reader: Reader, store: Store, postId: number): Promise<number> {
  const { postParts } = store.tables;
  return reader.$count(postParts, eq(postParts.postId, postId));
}

/** What an answer to somebody answers; null when they have taken it back. */
export async function mentionToAnswer(reader: Reader, store: Store, mentionId: number): Promise<ReplyTo | null> {
  const { mentions } = store.tables;
  const [mention] = await reader.select().from(mentions).where(eq(mentions.id, mentionId));
  if (!mention || mention.state === "gone") return null;
  const { remoteId, revision, url, rootId, rootRevision } = mention;
  const parent = { id: remoteId, revision, url };
  return { parent, root: rootId === null ? parent : { id: rootId, revision: rootRevision, url: null } };
}
