import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Reader, Store } from "#db/store.ts";
import type { PostRequest } from "./request-posts.server.ts";
import { toldHash } from "./told-hash.server.ts";

type Told = Pick<PostRequest["told"], "subject" | "subjectId">;

/** The hash of what a post tells, as it stands on the site now; null when that is no longer the bank's word. */
export async function toldNow(
  reader: Reader,
  store: Store,
  thread: { id: number; title: string },
  { subject, subjectId }: Told,
): Promise<string | null> {
  const body =
    subject === "answer"
      ? await officialAnswer(reader, store, thread.id, subjectId)
      : await latestDecision(reader, store, thread.id, subjectId);
  return body === null ? null : toldHash(thread.title, body);
}

async function officialAnswer(reader: Reader, { tables }: Store, threadId: number, id: number) {
  const { answers } = tables;
  const [row] = await reader
    .select({ body: answers.body })
    .from(answers)
    .where(
      and(eq(answers.id, id), eq(answers.threadId, threadId), eq(answers.state, "live"), isNotNull(answers.official)),
    );
  return row?.body ?? null;
}

/** An idea stands where the latest says; one before it is history. */
async function latestDecision(reader: Reader, { tables }: Store, threadId: number, id: number) {
  const { decisions } = tables;
  const [row] = await reader
    .select({ id: decisions.id, body: decisions.body })
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id))
    .limit(1);
  return row?.id === id ? row.body : null;
}
