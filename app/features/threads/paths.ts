import type { ThreadKind } from "./cards.ts";

const FOLDERS = { question: "/questions", idea: "/idees" } as const;

/** The folder of a kind: /questions or /idees. */
export function listPath(kind: ThreadKind): string {
  return FOLDERS[kind];
}

/** The canonical address of a thread; `id` alone is the authority, the slug is for people. */
export function threadPath({ kind, id, slug }: { kind: ThreadKind; id: number; slug: string }): string {
  return `${FOLDERS[kind]}/${id}/${slug}`;
}

export function answerAnchor(answerId: number): string {
  return `reponse-${answerId}`;
}

/** In the history of a thread, where the latest change of one thing is told. */
export function historyAnchor(subject: "thread" | "answer" | "comment" | "decision", id: number): string {
  return { thread: "texte", answer: answerAnchor(id), comment: commentAnchor(id), decision: `decision-${id}` }[subject];
}

export function addendumAnchor(addendumId: number): string {
  return `complement-${addendumId}`;
}

export function commentAnchor(commentId: number): string {
  return `commentaire-${commentId}`;
}
