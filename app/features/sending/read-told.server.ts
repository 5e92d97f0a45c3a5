import { eq } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import { toldHash } from "./told-hash.server.ts";

export interface ToldSubject {
  /** The thread that it was told of; merged since, it may stand in another. */
  threadId: number;
  subject: "answer" | "decision";
  subjectId: number;
}

export interface Told {
  /** Where it stands now. */
  threadId: number;
  /** Of that thread. */
  version: number;
  /** On the site, and in the name of the bank. */
  standing: boolean;
  title: string;
  body: string;
  hash: string;
}

/** What a post tells, as that stands on the site now. Null when it was never there. */
export async function readTold(reader: Reader, store: Store, told: ToldSubject): Promise<Told | null> {
  const { threads } = store.tables;
  const said = await readSaid(reader, store, told);
  if (!said) return null;
  const read = (id: number) =>
    reader
      .select({ title: threads.title, state: threads.state, version: threads.version })
      .from(threads)
      .where(eq(threads.id, id));
  const [asked] = await read(told.threadId);
  const [around] = await read(said.threadId);
  if (!asked || !around) return null;
  // An author who has left has taken their words along, although what they were merged into stands.
  const standing = said.standing && around.state === "live" && asked.title !== "";
  const { title } = asked;
  return {
    threadId: said.threadId,
    version: around.version,
    standing,
    title,
    body: said.body,
    hash: toldHash(title, said.body),
  };
}

async function readSaid(reader: Reader, { tables }: Store, { subject, subjectId }: ToldSubject) {
  const { answers, decisions } = tables;
  if (subject === "decision") {
    const [row] = await reader.select().from(decisions).where(eq(decisions.id, subjectId));
    return row && { threadId: row.threadId, body: row.body, standing: row.state === "live" };
  }
  const [row] = await reader.select().from(answers).where(eq(answers.id, subjectId));
  return row && { threadId: row.threadId, body: row.body, standing: row.state === "live" && row.official !== null };
}

/** Why something is not said on a network although it was asked for; null when it is. */
export async function refusalToSay(
  reader: Reader,
  store: Store,
  { postId, mentionId, told }: { postId: number | null; mentionId: number | null; told: string | undefined },
): Promise<"gone" | "changed" | null> {
  const { posts, mentions } = store.tables;
  if (mentionId !== null) {
    const [mention] = await reader.select({ state: mentions.state }).from(mentions).where(eq(mentions.id, mentionId));
    return mention && mention.state !== "gone" ? null : "gone";
  }
  const [post] = postId === null ? [] : await reader.select().from(posts).where(eq(posts.id, postId));
  const now = post && (await readTold(reader, store, post));
  if (!now?.standing) return "gone";
  return now.hash === (told ?? post?.toldHash) ? null : "changed";
}
