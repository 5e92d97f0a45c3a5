import { and, eq } from "drizzle-orm";
import { stems } from "#db/search/analyse.ts";
import type { Store, Writer } from "#db/store.ts";

/** Puts a thread's words into the search index, in the transaction that changed them. */
export async function indexThread(tx: Writer, store: Store, threadId: number): Promise<void> {
  const { threads, answers, addenda } = store.tables;
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) return;
  const said = await tx
    .select({ body: answers.body })
    .from(answers)
    .where(and(eq(answers.threadId, threadId), eq(answers.state, "live")));
  const completed = await tx
    .select({ body: addenda.body })
    .from(addenda)
    .where(and(eq(addenda.threadId, threadId), eq(addenda.state, "live")));
  const added = completed.map((addendum) => addendum.body).join(" ");
  const words = (text: string) => stems(text, thread.lang).join(" ");
  await store.search.put(tx, threadId, {
    title: words(thread.title),
    body: words(`${thread.body} ${added} ${thread.tags}`),
    answers: words(said.map((answer) => answer.body).join(" ")),
  });
}
