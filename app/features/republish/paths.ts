import { listPath } from "#app/features/threads/paths.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";

/** What the address of a thread carries to say by which post somebody came: it names the post, and nobody. */
export const REF_PARAMETER = "de";

export function republishPath(threadId: number, answerId?: number): string {
  return `/equipe/republier/${threadId}${answerId === undefined ? "" : `?reponse=${answerId}`}`;
}

/** With the text of a post that did not leave. */
export function takeUpPath(threadId: number, postId: number): string {
  return `${republishPath(threadId)}?reprise=${postId}`;
}

/** Short, since networks count it: the slug comes by itself. */
export function postLink(origin: string, { kind, id }: { kind: ThreadKind; id: number }, ref: string): string {
  return `${origin}${listPath(kind)}/${id}?${REF_PARAMETER}=${ref}`;
}
