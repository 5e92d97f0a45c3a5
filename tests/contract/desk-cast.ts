import { eq } from "drizzle-orm";
import type { DeskReader } from "#app/features/desk/read-case.server.ts";
import { listCases, type QueueRequest } from "#app/features/desk/list-cases.server.ts";
import { type NewCase, openCase } from "#app/features/moderation/cases.server.ts";
import type { Store } from "#db/store.ts";
import { answer, now, question, type Someone, someone } from "./cast.ts";

/** Puts an answer of somebody on the desk; the case's id and the answer's. */
export async function reportedAnswer(
  store: Store,
  author: Someone,
  given: Partial<NewCase> & { body?: string; anonymous?: boolean } = {},
): Promise<{ caseId: number; answerId: number; threadId: number }> {
  const { body = "Une réponse qui fâche.", anonymous = false, ...asked } = given;
  const threadId = asked.threadId ?? (await question(store));
  const held = asked.kind === "held" ? ({ state: "held", offAt: now } as const) : {};
  const answerId = await answer(store, { threadId, authorId: author.id, body, anonymous, ...held });
  const about = { subject: "answer", subjectId: answerId, threadId, memberId: author.id } as const;
  const caseId = await store.write((tx) =>
    openCase(tx, store, { kind: "reported", weight: 1, at: now, ...about, ...asked }),
  );
  return { caseId, answerId, threadId };
}

export const camille = (store: Store) => someone(store, { role: "moderator", name: "Camille" });
export const theo = (store: Store) => someone(store, { role: "moderator", name: "Théo" });

export function readerOf(viewer: Someone, at = now): DeskReader {
  return { viewer, now: at, kind: null };
}

/** The ids of a part of the queue, page after page. */
export async function queueOf(store: Store, viewer: Someone, request: Partial<QueueRequest> = {}): Promise<number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const looking = { viewerId: viewer.id, now };
    const outcome = await listCases(store, { kind: null, size: 2, ...request, after }, looking);
    if (!outcome.listed) throw new Error(outcome.refusal);
    ids.push(...outcome.page.items.map(({ id }) => id));
    after = outcome.page.next;
  } while (after !== null);
  return ids;
}

export async function answerState(store: Store, id: number): Promise<string> {
  const { answers } = store.tables;
  const [row] = await store.read.select({ state: answers.state }).from(answers).where(eq(answers.id, id));
  return row?.state ?? "gone";
}
