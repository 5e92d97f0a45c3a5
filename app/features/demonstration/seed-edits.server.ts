import { and, eq } from "drizzle-orm";
import { edits } from "#db/seed/demo/edits.ts";
import { type DemoWorld, momentOf, personNamed } from "./demo-world.ts";
import type { SeededThread } from "./seed-threads.server.ts";

/** A few texts that were edited, so that the public history has something to show. */
export async function seedEdits(world: DemoWorld, seeded: SeededThread[]): Promise<void> {
  const { tx, store, now } = world;
  const { threads, answers, revisions } = store.tables;
  for (const edit of edits) {
    const thread = seeded.find(({ demo }) => demo.title === edit.thread);
    if (!thread) throw new Error(`no thread of the demonstration is called "${edit.thread}"`);
    const at = momentOf(edit.ago, now);
    const [answer] = edit.answerBy === undefined ? [] : await answersBy(world, thread.id, edit.answerBy);
    const body = answer?.body ?? thread.demo.body;
    if (!body.includes(edit.now)) throw new Error(`"${edit.now}" does not stand in "${edit.thread}"`);

    await tx.insert(revisions).values({
      threadId: thread.id,
      subject: answer ? "answer" : "thread",
      subjectId: answer?.id ?? thread.id,
      title: answer ? null : (edit.titleBefore ?? thread.demo.title),
      body: body.replace(edit.now, edit.before),
      editorId: personNamed(world, edit.by).id,
      replacedAt: at,
    });
    if (answer) await tx.update(answers).set({ editedAt: at }).where(eq(answers.id, answer.id));
    else await tx.update(threads).set({ editedAt: at }).where(eq(threads.id, thread.id));
  }
}

async function answersBy(world: DemoWorld, threadId: number, by: string) {
  const { answers } = world.store.tables;
  const found = await world.tx
    .select({ id: answers.id, body: answers.body })
    .from(answers)
    .where(and(eq(answers.threadId, threadId), eq(answers.authorId, personNamed(world, by).id)));
  if (found.length === 0) throw new Error(`"${by}" has not answered thread ${threadId} of the demonstration`);
  return found;
}
